package org.overread.agreement.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Locale;
import org.overread.agreement.statistics.Estimate;
import org.overread.agreement.statistics.LabelAgreement;
import org.overread.agreement.statistics.PairAgreement;

/// Cohen's kappa of every two readers, as a square of figures; a deeper colour repeats a higher figure.
final class PairMatrix extends NativeTable {
    private static final long serialVersionUID = 1;

    PairMatrix(LabelAgreement label, List<String> readers) {
        addClassName("pairs");
        var head = new NativeTableRow();
        head.add(new NativeTableHeaderCell());
        readers.forEach(reader -> head.add(heading(reader, "col")));
        getHead().add(head);
        for (String one : readers) {
            var row = new NativeTableRow();
            row.add(heading(one, "row"));
            readers.forEach(other -> row.add(cell(label, one, other)));
            getBody().add(row);
        }
    }

    private NativeTableCell cell(LabelAgreement label, String one, String other) {
        if (one.equals(other)) {
            return new NativeTableCell("–");
        }
        return label.pairs().stream()
                .filter(pair -> pair.first().equals(one) && pair.second().equals(other)
                        || pair.first().equals(other) && pair.second().equals(one))
                .findFirst()
                .map(this::figure)
                .orElseGet(() -> new NativeTableCell("–"));
    }

    private NativeTableCell figure(PairAgreement pair) {
        var cell = new NativeTableCell();
        switch (pair.cohenKappa()) {
            case Estimate.Defined kappa -> {
                cell.setText(FigureText.number(kappa.figure(), getLocale()));
                String level = String.format(Locale.ROOT, "%.2f", Math.clamp(kappa.figure(), 0, 1));
                cell.getStyle().set("--level", level);
                cell.setTitle(kappa.interval()
                        .map(interval -> getTranslation(
                                "agreement.pair.title", FigureText.range(interval, getLocale()), pair.studies()))
                        .orElseGet(() -> getTranslation("agreement.no-interval.why")));
            }
            case Estimate.NotDefined none -> {
                cell.setText("·");
                cell.setTitle(getTranslation("agreement.not-defined") + ": "
                        + getTranslation("agreement.why." + FigureText.key(none.why())));
            }
        }
        return cell;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}

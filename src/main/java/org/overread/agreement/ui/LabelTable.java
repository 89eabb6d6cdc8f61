package org.overread.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Optional;
import org.overread.agreement.RoundAgreement;
import org.overread.agreement.statistics.Estimate;
import org.overread.agreement.statistics.LabelAgreement;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;

/// Agreement label by label: kappa, AC1, positive and negative agreement, each on its scale and in figures.
final class LabelTable extends NativeTable {
    private static final long serialVersionUID = 1;

    LabelTable(RoundAgreement round) {
        addClassNames("figures", "per-label");
        var head = new NativeTableRow();
        head.add(heading("agreement.label", 1));
        for (String figure : List.of("fleiss", "ac1", "positive", "negative")) {
            head.add(heading("agreement." + figure, 2));
        }
        head.add(heading("agreement.alpha", 1), heading("agreement.raw", 1), heading("agreement.majority", 1));
        getHead().add(head);
        for (LabelAgreement label : round.agreement().labels()) {
            getBody().add(row(label, round));
        }
    }

    private NativeTableRow row(LabelAgreement label, RoundAgreement round) {
        var code = new LabelCode(label.label());
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell(LabelSet.hemorrhage().name(code, getLocale()));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        drawn(row, Optional.of(label.fleissKappa()), IntervalBar.Mark.DISC);
        drawn(row, Optional.of(label.gwetAc1()), IntervalBar.Mark.DISC);
        drawn(row, label.positiveAgreement(), IntervalBar.Mark.SQUARE);
        drawn(row, label.negativeAgreement(), IntervalBar.Mark.SQUARE);
        row.add(cell(new FigureText(label.krippendorffAlpha())), cell(new FigureText(label.rawAgreement())));
        row.add(new NativeTableCell(Optional.ofNullable(round.consensus().get(code))
                .map(count -> getTranslation("agreement.majority.of", count.present(), count.settled()))
                .orElse("")));
        return row;
    }

    private static void drawn(NativeTableRow row, Optional<Estimate> estimate, IntervalBar.Mark mark) {
        var scale = new NativeTableCell();
        scale.addClassName("scale");
        var text = new NativeTableCell();
        estimate.ifPresent(figure -> {
            scale.add(new IntervalBar(figure, mark));
            text.add(new FigureText(figure));
        });
        row.add(scale, text);
    }

    private static NativeTableCell cell(Component content) {
        var cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }

    private NativeTableHeaderCell heading(String key, int columns) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        cell.getElement().setAttribute("colspan", Integer.toString(columns));
        return cell;
    }
}

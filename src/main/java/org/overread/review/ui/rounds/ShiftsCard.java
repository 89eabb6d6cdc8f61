package org.overread.review.ui.rounds;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.overread.labels.LabelSet;
import org.overread.review.AnchorShift;
import org.overread.shell.Card;

/// How often readers changed an answer when they were shown more.
final class ShiftsCard extends Div {
    private static final long serialVersionUID = 1;

    ShiftsCard(List<AnchorShift> shifts) {
        var about = new Paragraph(getTranslation(shifts.isEmpty() ? "rounds.shift.none" : "rounds.shift.about"));
        about.addClassNames("t2", "t13");
        var body = new Div(about);
        if (!shifts.isEmpty()) {
            body.add(table(shifts));
        }
        add(Card.titled(getTranslation("rounds.shift"), body));
    }

    private NativeTable table(List<AnchorShift> shifts) {
        var table = new NativeTable();
        table.addClassName("figures");
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of("label", "reads", "report", "registry", "towards")) {
            head.addHeaderCell().setText(getTranslation("rounds.shift." + key));
        }
        var body = table.addBody();
        for (AnchorShift shift : shifts) {
            var row = body.addRow();
            row.addDataCell()
                    .setText(LabelSet.hemorrhage()
                            .find(shift.label())
                            .map(label -> label.name(getLocale()))
                            .orElse(shift.label().value()));
            for (int figure :
                    new int[] {shift.reads(), shift.byReport(), shift.byRegistry(), shift.towardsRegistry()}) {
                row.addDataCell().setText(Integer.toString(figure));
            }
        }
        return table;
    }
}

package org.overread.review.ui.rounds;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.overread.labels.LabelSet;
import org.overread.review.AnchorShift;
import org.overread.shell.Card;
import org.overread.shell.Figures;

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

    private Figures table(List<AnchorShift> shifts) {
        var table = Figures.headed(
                "rounds.shift.label",
                "rounds.shift.reads",
                "rounds.shift.report",
                "rounds.shift.registry",
                "rounds.shift.towards");
        for (AnchorShift shift : shifts) {
            table.row(
                    LabelSet.hemorrhage().name(shift.label(), getLocale()),
                    Integer.toString(shift.reads()),
                    Integer.toString(shift.byReport()),
                    Integer.toString(shift.byRegistry()),
                    Integer.toString(shift.towardsRegistry()));
        }
        return table;
    }
}

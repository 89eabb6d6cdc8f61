package org.overread.review.ui.rounds;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.overread.accounts.AccountId;
import org.overread.accounts.AccountSummary;
import org.overread.review.rounds.RoundPreview;
import org.overread.shell.Card;
import org.overread.shell.Glyph;

/// What a plan comes to: studies, and how much each reader has to read.
final class LoadCard extends Div {
    private static final long serialVersionUID = 1;
    private final Div body = new Div();

    LoadCard() {
        body.addClassName("stack");
        add(Card.titled(getTranslation("rounds.load"), body));
        say("rounds.load.none");
    }

    /// The plan has changed since it was counted.
    void outdated() {
        body.addClassName("outdated");
    }

    void refused(String why) {
        fresh();
        var alert = new Div(Glyph.WARNING.draw(), new Span(why));
        alert.addClassNames("alert", "error");
        alert.getElement().setAttribute("role", "alert");
        body.add(alert);
    }

    void show(RoundPreview preview, List<AccountSummary> readers) {
        fresh();
        Map<AccountId, String> names =
                readers.stream().collect(Collectors.toMap(AccountSummary::id, AccountSummary::name));
        var table = new NativeTable();
        table.addClassName("figures");
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of("reader", "ordinary", "repeats", "sentinels", "total")) {
            head.addHeaderCell().setText(getTranslation("rounds.load." + key));
        }
        var rows = table.addBody();
        for (RoundPreview.Load load : preview.loads()) {
            var row = rows.addRow();
            row.addDataCell()
                    .setText(names.getOrDefault(load.reader(), load.reader().toString()));
            for (int figure : new int[] {load.ordinary(), load.repeats(), load.sentinels(), load.total()}) {
                row.addDataCell().setText(Integer.toString(figure));
            }
        }
        body.add(new Paragraph(getTranslation("rounds.load.studies", preview.studies(), preview.sentinels())), table);
    }

    private void say(String key) {
        fresh();
        var words = new Paragraph(getTranslation(key));
        words.addClassNames("t2", "t13");
        body.add(words);
    }

    private void fresh() {
        body.removeAll();
        body.removeClassName("outdated");
    }
}

package org.overread.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.overread.contradictions.Contradiction;
import org.overread.contradictions.rules.Side;
import org.overread.shell.Badge;

/// Everything that contradicts in the study in front, with what each side says.
final class ContradictionList extends Dialog {
    private static final long serialVersionUID = 1;

    ContradictionList(Comparison comparison) {
        setHeaderTitle(getTranslation("review.contradictions.title"));
        setWidth("720px");
        var list = new Div();
        list.addClassName("contradiction-list");
        comparison.contradictions().forEach(one -> list.add(entry(comparison, one)));
        add(list);
        getFooter().add(new Button(getTranslation("review.close"), click -> close()));
    }

    private Div entry(Comparison comparison, Contradiction one) {
        Locale locale = getLocale();
        Badge.Tone tone = switch (one.severity()) {
            case ERROR -> Badge.Tone.CONFLICT;
            case WARNING -> Badge.Tone.WARN;
            case NOTE -> Badge.Tone.LINE;
        };
        var head = new Div(
                new Badge(comparison.words().name(one.severity(), locale), tone),
                new Span(comparison.words().name(one.kind(), locale)));
        head.addClassNames("row", "semi");
        var sentence = new Div(comparison.words().sentence(one, locale));
        var sides = new UnorderedList();
        for (Side side : one.sides()) {
            var place = new Span(side.place());
            place.addClassNames("t3", "t12");
            sides.add(new ListItem(new Span(comparison.words().side(side, one.kind(), locale)), place));
        }
        var entry = new Div(head, sentence, sides);
        entry.addClassName("entry");
        return entry;
    }
}

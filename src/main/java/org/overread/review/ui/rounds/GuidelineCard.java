package org.overread.review.ui.rounds;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.overread.review.rounds.Guideline;
import org.overread.review.ui.MarkdownText;
import org.overread.shell.Card;

/// What the readers of a round go by, to read and to revise.
final class GuidelineCard extends Div {
    private static final long serialVersionUID = 1;

    /// @param revised told the new text
    GuidelineCard(Guideline guideline, boolean editable, SerializableConsumer<String> revised) {
        var text = new Div();
        text.addClassName("guideline");
        if (guideline.version() == 0) {
            text.setText(getTranslation("rounds.guideline.none"));
        } else {
            MarkdownText.into(text.getElement(), guideline.text());
        }
        var body = new Div(text);
        body.addClassName("stack");
        if (editable) {
            body.add(new Button(getTranslation("rounds.guideline.edit"), click -> {
                body.removeAll();
                edit(body, guideline.text(), revised);
            }));
        }
        var version = new Span(
                guideline.version() == 0 ? "" : getTranslation("rounds.guideline.version", guideline.version()));
        version.addClassNames("t3", "t13");
        add(Card.titledWith(getTranslation("rounds.guideline"), version, body));
    }

    private void edit(Div body, String before, SerializableConsumer<String> revised) {
        var area = new TextArea(getTranslation("rounds.guideline.markdown"));
        area.setWidthFull();
        area.setMinRows(8);
        area.setValue(before);
        body.add(area, new Button(getTranslation("rounds.guideline.save"), click -> revised.accept(area.getValue())));
        area.focus();
    }
}

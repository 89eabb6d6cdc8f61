package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.overread.review.SubmitId;

/// Asks for a few words: a reason, or a comment. Ctrl+Enter accepts, Escape keeps everything as it was.
final class ReasonDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private final TextArea text = new TextArea();
    private final Button accept;
    private final int minimum;
    private final transient SerializableConsumer<String> accepted;
    private boolean meant;

    /// @param kind the middle of the message keys, such as `skip`
    /// @param minimum characters that must be written; 0 where nothing is fine as well
    ReasonDialog(Component page, String kind, int minimum, int maximum, SerializableConsumer<String> accepted) {
        this.minimum = minimum;
        this.accepted = accepted;
        setHeaderTitle(page.getTranslation("review." + kind + ".title"));
        setWidth("480px");
        text.setWidthFull();
        text.setMinRows(3);
        text.setMaxLength(maximum);
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.setLabel(page.getTranslation("review." + kind + ".label"));
        text.addValueChangeListener(change -> text.setInvalid(false));
        add(new Paragraph(page.getTranslation("review." + kind + ".text")), text);
        accept = new Button(page.getTranslation("review." + kind + ".accept"), click -> accept(page));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(page.getTranslation("shell.cancel"), click -> close()), accept);
        addOpenedChangeListener(opened -> text.focus());
    }

    /// Begins with a text that is there already.
    ReasonDialog startingFrom(String before) {
        text.setValue(before);
        return this;
    }

    /// Lets the browser's journal keep the text while it is typed.
    ///
    /// @param closed told when the dialog is closed and the text was not meant
    ReasonDialog journaled(SubmitId submit, String label, SerializableRunnable closed) {
        text.getElement().setAttribute("data-journal", "comment");
        text.getElement().setAttribute("data-journal-label", label);
        text.getElement().setAttribute("data-submit", submit.toString());
        text.getElement().setAttribute("data-seen", text.getValue());
        accept.getElement().setAttribute("data-journal-accept", submit.toString());
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && !meant) {
                closed.run();
            }
        });
        return this;
    }

    private void accept(Component page) {
        if (text.getValue().strip().length() < minimum) {
            text.setErrorMessage(page.getTranslation("review.reason.short", minimum));
            text.setInvalid(true);
            text.focus();
            return;
        }
        meant = true;
        close();
        accepted.accept(text.getValue());
    }
}

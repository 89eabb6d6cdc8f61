package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.overread.review.ImageWarnings;

/// What is wrong with the images, series by series, for the reader to take note of before signing.
final class WarningsDialog extends Dialog {
    private static final long serialVersionUID = 1;

    /// @param then what to do once the reader has taken note
    WarningsDialog(Component page, Sitting sitting, List<ImageWarnings.Warning> warnings, SerializableRunnable then) {
        setHeaderTitle(page.getTranslation("review.warnings.title"));
        setWidth("560px");
        var list = new UnorderedList();
        warnings.forEach(warning -> list.add(new ListItem(sentence(page, sitting, warning))));
        add(new Paragraph(page.getTranslation("review.warnings.text")), list);
        var note = new Button(page.getTranslation("review.warnings.note"), click -> {
            sitting.desk().noteWarnings(sitting.sheet().id(), warnings);
            close();
            then.run();
        });
        note.addThemeVariants(ButtonVariant.PRIMARY);
        note.addClassName("take-note");
        note.setAutofocus(true);
        getFooter().add(new Button(page.getTranslation("shell.cancel"), click -> close()), note);
    }

    private static String sentence(Component page, Sitting sitting, ImageWarnings.Warning warning) {
        var finding = warning.finding();
        return new StudyWords(page, sitting.study()).name(warning.stack().series()) + ": "
                + page.getTranslation(finding.messageKey(), finding.arguments().toArray());
    }
}

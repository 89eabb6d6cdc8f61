package org.overread.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.overread.shell.Card;
import org.overread.shell.Glyph;

/// Step 1: the folder on the server.
final class FolderStep extends Composite<Div> {
    private static final long serialVersionUID = 1;
    private final TextField folder = new TextField();

    /// @param known the folder to begin with; may be empty
    /// @param refused why the folder that was asked for is not imported; empty if it was not
    FolderStep(String known, String refused) {
        folder.setLabel(getTranslation("ingest.folder"));
        folder.setHelperText(getTranslation("ingest.folder.hint"));
        folder.setValue(known);
        folder.setMaxLength(1024);
        folder.setWidthFull();
        folder.setAutofocus(true);
        folder.getElement().setAttribute("spellcheck", "false");
        folder.addKeyPressListener(Key.ENTER, pressed -> look());
        var look = new Button(getTranslation("ingest.look"), clicked -> look());
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var line = new Div(folder, look);
        line.addClassName("folder-line");
        var intro = new Paragraph(getTranslation("ingest.intro"));
        intro.addClassName("t2");
        var body = new Div(intro, line);
        body.addClassNames("stack", "import-start");
        if (!refused.isEmpty()) {
            var alert = new Div(Glyph.WARNING.draw(), new Span(refused));
            alert.addClassNames("alert", "error");
            alert.getElement().setAttribute("role", "alert");
            body.add(alert);
        }
        getContent().add(Card.titled(getTranslation("ingest.step.folder"), body));
    }

    private void look() {
        String path = folder.getValue().strip();
        if (path.isEmpty()) {
            folder.setInvalid(true);
            folder.setErrorMessage(getTranslation("ingest.folder.not-there"));
            return;
        }
        getUI().ifPresent(ui -> ui.navigate(ImportView.class, QueryParameters.of(ImportView.FOLDER, path)));
    }
}

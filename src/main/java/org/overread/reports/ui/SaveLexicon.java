package org.overread.reports.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import org.overread.reports.desk.LexiconDesk;
import org.overread.reports.desk.LexiconVersion;
import org.overread.reports.desk.NewVersion;
import org.overread.reports.desk.ReasonMissing;
import org.overread.reports.desk.StaleLexicon;
import org.overread.reports.lexicon.LexiconRefused;
import org.overread.shell.Notice;

/// Asks why, and saves.
final class SaveLexicon extends Dialog {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 1_000;

    private final transient LexiconDesk desk;
    private final SerializableFunction<String, NewVersion> draft;
    private final SerializableConsumer<LexiconVersion> saved;
    private final TextArea reason = new TextArea(getTranslation("reports.save.reason"));

    SaveLexicon(
            LexiconDesk desk,
            SerializableFunction<String, NewVersion> draft,
            String proposed,
            SerializableConsumer<LexiconVersion> saved) {
        this.desk = desk;
        this.draft = draft;
        this.saved = saved;
        setHeaderTitle(getTranslation("reports.save.title"));
        setWidth("520px");
        reason.setWidthFull();
        // As it is typed, so that the key that saves finds it.
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setMaxLength(LONGEST);
        reason.setValue(proposed);
        reason.setHelperText(getTranslation("reports.save.reason.help"));
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        add(new Paragraph(getTranslation("reports.save.text")), reason);
        var save = new Button(getTranslation("reports.save.confirm"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        save.setTooltipText("Ctrl+Enter");
        getFooter().add(new Button(getTranslation("reports.cancel"), click -> close()), save);
        reason.focus();
    }

    private void save() {
        try {
            LexiconVersion version = desk.save(draft.apply(reason.getValue()));
            close();
            saved.accept(version);
        } catch (ReasonMissing e) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("reports.save.reason.missing"));
            reason.focus();
        } catch (StaleLexicon e) {
            Notice.error(getTranslation("reports.save.stale", e.current()));
        } catch (LexiconRefused e) {
            Notice.error(getTranslation("reports.invalid", e.problems().size()));
        }
    }
}

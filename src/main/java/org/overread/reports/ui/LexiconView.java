package org.overread.reports.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.OptionalInt;
import org.overread.reports.desk.LexiconDesk;
import org.overread.reports.desk.LexiconVersion;
import org.overread.reports.desk.NewVersion;
import org.overread.shell.Badge;
import org.overread.shell.Card;
import org.overread.shell.Notice;
import org.overread.shell.PageHeader;

/// Where a coordinator reads and changes the knowledge that reports are read with.
@Route("lexicon")
@RolesAllowed("COORDINATOR")
@Menu(title = "reports.menu", order = 45)
@StyleSheet("styles/reports.css")
class LexiconView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient LexiconDesk desk;
    private final LexiconEditor editor;
    private final TryText trial = new TryText();
    private final EffectPanel effect;
    private final HistoryPanel history;
    private final Span version = new Span();
    private final Button save = new Button(getTranslation("reports.save"), click -> ask());
    private final Button discard = new Button(getTranslation("reports.discard"), click -> open(number()));
    private final TabSheet tabs = new TabSheet();
    private int basedOn;
    private transient OptionalInt restoredFrom = OptionalInt.empty();

    LexiconView(LexiconDesk desk) {
        this.desk = desk;
        addClassNames("page", "fill", "lexicon");
        editor = new LexiconEditor(this::edited);
        effect = new EffectPanel(desk, editor::text);
        history = new HistoryPanel(desk, this::restore);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL);
        save.setTooltipText("Ctrl+S");
        tabs.add(getTranslation("reports.tab.try"), trial);
        tabs.add(getTranslation("reports.tab.effect"), effect);
        tabs.add(getTranslation("reports.tab.history"), history);
        tabs.setSizeFull();
        version.addClassName("row");
        var columns = new Div(new Card(editor), new Card(tabs));
        columns.addClassName("lexicon-columns");
        add(
                new PageHeader(getTranslation("reports.title"))
                        .with(version)
                        .with(getTranslation("reports.subtitle"))
                        .actions(discard, save),
                columns);
        open(desk.number());
    }

    private int number() {
        return desk.number();
    }

    private void open(int number) {
        basedOn = number;
        restoredFrom = OptionalInt.empty();
        editor.show(desk.text(number));
        history.list();
    }

    private void restore(int number) {
        editor.change(desk.text(number));
        restoredFrom = OptionalInt.of(number);
        Notice.done(getTranslation("reports.restored", name(number)));
    }

    private String name(int number) {
        return number == 0 ? getTranslation("reports.version.standard") : getTranslation("reports.version", number);
    }

    /// The text in the editor was read anew.
    private void edited() {
        editor.lexicon().ifPresent(trial::use);
        boolean changed = editor.isChanged();
        save.setEnabled(changed && editor.lexicon().isPresent());
        discard.setEnabled(changed);
        effect.enable(changed && editor.lexicon().isPresent());
        version.removeAll();
        version.add(new Badge(name(basedOn), Badge.Tone.LINE));
        if (changed) {
            version.add(new Badge(getTranslation("reports.unsaved"), Badge.Tone.WARN));
        }
    }

    private void ask() {
        new SaveLexicon(
                        desk,
                        reason -> new NewVersion(editor.text(), basedOn, reason, restoredFrom),
                        restoredFrom.isPresent()
                                ? getTranslation("reports.restore.reason", name(restoredFrom.getAsInt()))
                                : "",
                        this::saved)
                .open();
    }

    private void saved(LexiconVersion saved) {
        open(saved.number());
        effect.clear();
        Notice.done(getTranslation("reports.saved", saved.number()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reports.title") + " · Overread";
    }
}

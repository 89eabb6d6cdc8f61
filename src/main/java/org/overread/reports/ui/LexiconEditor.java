package org.overread.reports.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.overread.reports.lexicon.Lexicon;
import org.overread.reports.lexicon.LexiconProblem;
import org.overread.reports.lexicon.LexiconRefused;
import org.overread.shell.Glyph;

/// The lexicon's text, checked while it is written. Every error names its line; a click goes there.
final class LexiconEditor extends Composite<Div> {
    private static final long serialVersionUID = 1;
    private static final int PAUSE_MILLISECONDS = 500;
    private static final int SHOWN = 50;

    private final TextArea area = new TextArea();
    private final Div problems = new Div();
    private final SerializableRunnable edited;
    private String original = "";
    private transient Optional<Lexicon> lexicon = Optional.empty();

    /// @param edited called whenever the text was checked
    LexiconEditor(SerializableRunnable edited) {
        this.edited = edited;
        getContent().addClassName("lexicon-editor");
        area.setAriaLabel(getTranslation("reports.editor"));
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLISECONDS);
        area.setSizeFull();
        area.addValueChangeListener(change -> check());
        var help = new Paragraph(getTranslation("reports.editor.help"));
        help.addClassNames("t2", "t13");
        problems.addClassName("lexicon-problems");
        problems.getElement().setAttribute("role", "status");
        getContent().add(help, area, problems);
    }

    /// Opens a text as the one that changes are counted from.
    void show(String text) {
        original = text;
        change(text);
    }

    /// Puts in another text as a change.
    void change(String text) {
        area.setValue(text);
        check();
    }

    String text() {
        return area.getValue();
    }

    boolean isChanged() {
        return !original.equals(area.getValue());
    }

    /// Empty while there are errors.
    Optional<Lexicon> lexicon() {
        return lexicon;
    }

    private void check() {
        problems.removeAll();
        try {
            lexicon = Optional.of(Lexicon.parse("draft", area.getValue()));
            problems.add(line(Glyph.CHECK, getTranslation("reports.valid", entries(lexicon.get()))));
            problems.setClassName("lexicon-problems valid");
        } catch (LexiconRefused e) {
            lexicon = Optional.empty();
            problems.setClassName("lexicon-problems invalid");
            problems.add(line(
                    Glyph.WARNING,
                    getTranslation("reports.invalid", e.problems().size())));
            e.problems().stream().limit(SHOWN).map(this::problem).forEach(problems::add);
        }
        edited.run();
    }

    private static int entries(Lexicon lexicon) {
        return lexicon.entries().size();
    }

    private static Div line(Glyph glyph, String words) {
        var line = new Div(glyph.draw(), new Span(words));
        line.addClassName("row");
        return line;
    }

    private Button problem(LexiconProblem problem) {
        String words = getTranslation("reports.problem." + problem.kind().code(), problem.detail());
        var button = new Button(
                problem.line() == 0 ? words : getTranslation("reports.problem.line", problem.line(), words),
                click -> go(problem.line()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /// Selects a line of the text and scrolls to it.
    private void go(int line) {
        area.getElement().executeJs("""
            const field = this.inputElement;
            const lines = field.value.split('\\n');
            const index = Math.max(0, Math.min($0, lines.length) - 1);
            const start = lines.slice(0, index).join('\\n').length + (index > 0 ? 1 : 0);
            field.focus();
            field.setSelectionRange(start, start + lines[index].length);
            const height = field.scrollHeight / lines.length;
            this.shadowRoot.querySelector('[part="input-field"]').scrollTop = Math.max(0, (index - 4) * height);
            """, line);
    }
}

package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overread.catalog.Sight;
import org.overread.catalog.StudySummary;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelDefinition;
import org.overread.labels.LabelSet;
import org.overread.review.Quote;
import org.overread.review.ReadingSheet;
import org.overread.review.rounds.Guideline;

/// The nine label rows. One row is active: the keys speak of it.
final class LabelPane extends Section {
    private static final long serialVersionUID = 1;
    private final LabelRow.LabelActions actions;
    private final Span answered = new Span();
    private final Div rows = new Div();
    private SerializableConsumer<LabelCode> turned = label -> {};
    private final Div guideline = new Div();
    private final NativeButton toggle = new NativeButton();
    private final List<LabelRow> all = new ArrayList<>();
    private final Div tools;
    private int active;

    LabelPane(LabelRow.LabelActions actions) {
        this.actions = actions;
        addClassName("labels");
        answered.addClassNames("t3", "nw");
        var heading = new Div(new H2(getTranslation("review.labels")), answered);
        heading.addClassName("phead");
        var columns = new Div(
                new Span(getTranslation("review.column.label")),
                new Span(getTranslation("review.column.verdict")),
                new Span(getTranslation("review.column.registry")),
                new Span(getTranslation("review.column.report")),
                new Span());
        columns.addClassName("lhead");
        rows.addClassName("lrows");
        guideline.addClassName("guideline");
        guideline.setVisible(false);
        toggle.addClassNames("btn", "ghost", "small");
        toggle.setText(getTranslation("review.guideline"));
        toggle.addClickListener(click -> open(!guideline.isVisible()));
        heading.add(toggle);
        tools = heading;
        add(heading, guideline, columns, rows);
    }

    /// Puts a button at the end of the heading.
    void addTool(Component tool) {
        tools.add(tool);
    }

    /// @param then told each label that becomes the active one
    void whenTurned(SerializableConsumer<LabelCode> then) {
        turned = then;
    }

    /// Begins a study: what registry and report say beside empty answers, the first open label active.
    void begin(StudySummary study, ReadingSheet sheet, Comparison comparison) {
        rows.removeAll();
        all.clear();
        boolean keptBack = !study.sight().includes(Sight.REGISTRY);
        for (LabelDefinition label : labels(sheet)) {
            FindingValue registry = study.labels().getOrDefault(label.code(), FindingValue.MISSING);
            var row = new LabelRow(label, registry, keptBack, actions);
            row.compare(new ReportSays(comparison, label.code()), comparison.isDisputed(label.code()));
            all.add(row);
            rows.add(row);
        }
        show(sheet);
        activate(firstOpen(sheet, 0).orElse(0));
    }

    /// Holds the guideline of the round ready, above the labels; it stays open from study to study.
    void guide(Guideline text) {
        MarkdownText.into(guideline.getElement(), text.text());
        toggle.setVisible(text.version() > 0);
        open(guideline.isVisible() && text.version() > 0);
    }

    private void open(boolean shown) {
        guideline.setVisible(shown);
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(shown));
    }

    /// Shows the sheet's answers; a row whose answer was not saved keeps saying so until it is.
    void show(ReadingSheet sheet) {
        all.forEach(row -> row.show(sheet));
        answered.setText(getTranslation("review.answered", sheet.verdicts().size(), all.size()));
    }

    /// Shows how many sentences stand as evidence for each label.
    void quoted(List<Quote> quotes) {
        all.forEach(row -> row.quoted(quotes.stream()
                .filter(quote -> quote.label().equals(row.code()))
                .toList()));
    }

    void activate(LabelCode label) {
        for (int index = 0; index < all.size(); index++) {
            if (all.get(index).code().equals(label)) {
                activate(index);
            }
        }
    }

    /// Makes the row before or behind the active one active; stays at the ends.
    void step(int by) {
        activate(Math.clamp((long) active + by, 0, all.size() - 1));
    }

    /// Goes on to the next open label behind the active one, then to those before it; stays if none is open.
    void stepToOpen(ReadingSheet sheet) {
        firstOpen(sheet, active + 1).or(() -> firstOpen(sheet, 0)).ifPresent(this::activate);
    }

    /// Makes the first open label active; stays if none is open.
    void turnToFirstOpen(ReadingSheet sheet) {
        firstOpen(sheet, 0).ifPresent(this::activate);
    }

    LabelCode active() {
        return all.get(active).code();
    }

    Optional<LabelRow> row(LabelCode label) {
        return all.stream().filter(row -> row.code().equals(label)).findFirst();
    }

    void setAnswerable(boolean on) {
        setClassName("waiting", !on);
        all.forEach(row -> row.setAnswerable(on));
    }

    private void activate(int index) {
        active = index;
        for (int each = 0; each < all.size(); each++) {
            all.get(each).activate(each == index);
        }
        turned.accept(active());
    }

    private Optional<Integer> firstOpen(ReadingSheet sheet, int from) {
        for (int index = from; index < all.size(); index++) {
            if (sheet.verdict(all.get(index).code()).isEmpty()) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    /// The labels that the round reads.
    private static List<LabelDefinition> labels(ReadingSheet sheet) {
        return sheet.labels().stream()
                .flatMap(code -> LabelSet.hemorrhage().find(code).stream())
                .toList();
    }
}

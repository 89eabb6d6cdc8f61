package org.overread.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.overread.catalog.Sight;
import org.overread.contradictions.Contradiction;
import org.overread.labels.LabelCode;
import org.overread.review.Quote;
import org.overread.review.SubmitId;
import org.overread.shell.EmptyState;
import org.overread.shell.Glyph;

/// The report, its languages side by side, with what it says of each label, and what contradicts the active label.
final class ReportPane extends Section {
    private static final long serialVersionUID = 1;
    private final ReportText text = new ReportText();
    private final Paragraph none = new Paragraph();
    private final EmptyState keptBack = new EmptyState(
            Glyph.LOCK,
            getTranslation("review.report.kept-back.title"),
            getTranslation("review.report.kept-back.text"));
    private final NativeButton all = new NativeButton();
    private final Span contradicts = new Span();
    private final Span why = new Span();
    private transient Optional<Comparison> shown = Optional.empty();

    /// @param picked told the label whose words were clicked
    ReportPane(SerializableConsumer<LabelCode> picked) {
        addClassName("report");
        all.addClassNames("btn", "ghost", "small", "all-contradictions");
        all.addClickListener(click -> shown.ifPresent(comparison -> new ContradictionList(comparison).open()));
        var space = new Span();
        space.addClassName("grow");
        var heading = new Div(new H2(getTranslation("review.report")), all, space, new ReportLegend());
        heading.addClassName("phead");
        none.setText(getTranslation("review.report.none"));
        none.addClassNames("rep", "t3");
        text.addClassName("cols");
        why.addClassName("why");
        contradicts.addClassName("contradicts");
        var note = new Div(contradicts, why);
        note.addClassName("rnote");
        note.getElement().setAttribute("aria-live", "polite");
        add(heading, keptBack, none, text, note);
        text.addPickListener(event -> event.label().ifPresent(picked));
    }

    /// Shows what the reader may see of the report and its contradictions.
    ///
    /// @param sight what the protocol shows by now: the report may come later
    void show(Comparison comparison, Sight sight) {
        boolean later = !sight.includes(Sight.REPORT);
        keptBack.setVisible(later);
        shown = Optional.of(comparison);
        List<Contradiction> contradictions = comparison.contradictions();
        boolean silent = comparison.report().parts().isEmpty();
        none.setVisible(silent && !later);
        text.setVisible(!silent && !later);
        Set<LabelCode> disputed =
                contradictions.stream().flatMap(one -> one.label().stream()).collect(Collectors.toSet());
        text.show(comparison.report(), disputed);
        all.setVisible(!contradictions.isEmpty());
        all.removeAll();
        all.add(Glyph.WARNING.draw(), new Span(getTranslation("review.contradictions", contradictions.size())));
    }

    /// Turns to a label: its words are marked, and what contradicts it is told.
    void activate(LabelCode label) {
        text.activate(label);
        why.setText("");
        contradicts.setText(shown.map(comparison -> comparison.of(label).stream()
                        .map(one -> comparison.words().sentence(one, getLocale()))
                        .collect(Collectors.joining(" ")))
                .orElse(""));
        contradicts.setTitle(contradicts.getText());
    }

    void quoted(List<Quote> quotes) {
        text.quoted(quotes);
    }

    /// @param given told the part and the place of the sentence that is to be evidence
    void whenQuoted(SerializableBiConsumer<SentenceQuoted, SubmitId> given) {
        text.addQuoteListener(event -> given.accept(event, event.submit()));
    }

    Optional<Quote> sentence(LabelCode label, SentenceQuoted event) {
        return text.sentence(label, event.part(), event.start());
    }
}

package org.overread.review.ui.adjudication;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.review.AdjudicationCase;
import org.overread.review.Decision;
import org.overread.review.ReadingDesk;
import org.overread.review.Ruling;
import org.overread.review.ui.Marks;
import org.overread.shell.Badge;
import org.overread.shell.Card;
import org.overread.shell.Glyph;
import org.overread.shell.VerdictMark;

/// One label to be settled: what each reader answered and wrote, side by side, and the ruling.
final class ContestedCard extends Div {
    private static final long serialVersionUID = 1;
    private final LabelCode label;
    private final SerializableBiConsumer<LabelCode, Decision> ruled;
    private final TextArea reason = new TextArea(getTranslation("adjudication.reason"));

    ContestedCard(AdjudicationCase.Contested contested, SerializableBiConsumer<LabelCode, Decision> ruled) {
        this.label = contested.label();
        this.ruled = ruled;
        String name = LabelSet.hemorrhage().name(label, getLocale());
        getElement().setAttribute("data-label", label.value());
        var sides = new Div();
        sides.addClassName("sides");
        contested.opinions().forEach(opinion -> sides.add(side(opinion)));
        reason.setWidthFull();
        reason.setMaxLength(ReadingDesk.LONGEST_REASON);
        reason.setPlaceholder(getTranslation("adjudication.reason.hint"));
        var standing = new Span();
        contested.ruling().ifPresent(ruling -> standing.add(standing(ruling)));
        add(Card.titledWith(name, standing, sides, reason, choices(contested)));
        contested.ruling().ifPresent(ruling -> reason.setValue(ruling.reason()));
    }

    private Div side(AdjudicationCase.Opinion opinion) {
        var letter = new Span(getTranslation("adjudication.reader", opinion.reader()));
        letter.addClassNames("t3", "t12");
        var verdict = new Span(new VerdictMark(Marks.of(opinion.verdict())), new Span(word(opinion.verdict())));
        verdict.addClassNames("row", "semi");
        var comment =
                new Span(opinion.comment().isEmpty() ? getTranslation("adjudication.no-comment") : opinion.comment());
        comment.addClassNames("t13", opinion.comment().isEmpty() ? "t3" : "t2");
        var side = new Div(letter, verdict, comment);
        side.addClassName("side-of");
        opinion.marks().forEach(mark -> side.add(evidence(Evidence.of(mark, this))));
        opinion.quotes().forEach(quote -> side.add(evidence("“" + quote.body() + "”")));
        return side;
    }

    private static Span evidence(String words) {
        var line = new Span(Glyph.STAR.draw(), new Span(words));
        line.addClassNames("evidence", "t13", "t2");
        return line;
    }

    /// The readers' verdicts first, each with its letters; then the other verdicts; then none at all.
    private Div choices(AdjudicationCase.Contested contested) {
        var choices = new Div();
        choices.addClassNames("row", "choices");
        Set<Verdict> given = new LinkedHashSet<>();
        contested.opinions().forEach(opinion -> given.add(opinion.verdict()));
        given.forEach(verdict -> choices.add(choice(
                Optional.of(verdict),
                contested.opinions().stream()
                                .filter(opinion -> opinion.verdict() == verdict)
                                .map(AdjudicationCase.Opinion::reader)
                                .reduce((one, other) -> one + ", " + other)
                                .orElse("")
                        + " · " + word(verdict))));
        for (Verdict verdict : Verdict.values()) {
            if (!given.contains(verdict)) {
                choices.add(choice(Optional.of(verdict), word(verdict)));
            }
        }
        choices.add(choice(Optional.empty(), getTranslation("adjudication.indeterminate")));
        return choices;
    }

    private NativeButton choice(Optional<Verdict> verdict, String words) {
        var button = new NativeButton();
        button.addClassNames("btn", "outline");
        verdict.ifPresent(given -> button.add(new VerdictMark(Marks.of(given))));
        button.add(new Span(words));
        button.addClickListener(click -> ruled.accept(label, new Decision(verdict, reason.getValue())));
        return button;
    }

    private Badge standing(Ruling ruling) {
        String words = ruling.verdict().map(this::word).orElseGet(() -> getTranslation("adjudication.indeterminate"));
        return new Badge(
                Glyph.CHECK, getTranslation("adjudication.standing", words, ruling.adjudicator()), Badge.Tone.ABSENT);
    }

    private String word(Verdict verdict) {
        return getTranslation(
                "review.verdict." + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

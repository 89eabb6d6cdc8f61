package org.overread.review.ui;

import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.overread.contradictions.ContradictionWords;
import org.overread.contradictions.StudyDoubt;
import org.overread.contradictions.rules.Doubt;
import org.overread.labels.LabelDefinition;
import org.overread.labels.LabelSet;
import org.overread.review.WorklistRow;
import org.overread.shell.Badge;

/// How many contradictions a study has and how many of its labels are expected to be wrong; the reasons on hover.
final class DoubtCell extends Span {
    private static final long serialVersionUID = 1;
    private static final int MOST_REASONS = 6;

    DoubtCell(WorklistRow row, ContradictionWords words) {
        addClassNames("row", "doubt");
        row.doubt().ifPresent(doubt -> show(doubt, row, words));
    }

    private void show(StudyDoubt doubt, WorklistRow row, ContradictionWords words) {
        Locale locale = getLocale();
        if (doubt.grave() > 0) {
            add(new Badge("≠ " + doubt.grave(), doubt.errors() > 0 ? Badge.Tone.CONFLICT : Badge.Tone.WARN));
        }
        if (doubt.score() > 0) {
            var format = NumberFormat.getNumberInstance(locale);
            format.setMinimumFractionDigits(1);
            format.setMaximumFractionDigits(1);
            var score = new Span(format.format(doubt.score()));
            score.addClassName("t2");
            add(score);
        }
        String reasons = row.reasons().stream()
                .limit(MOST_REASONS)
                .map(reason -> reason(reason, words, locale))
                .collect(Collectors.joining("\n"));
        setTitle(getTranslation("review.doubt", doubt.errors(), doubt.warnings(), doubt.notes())
                + (reasons.isEmpty() ? "" : "\n" + reasons));
    }

    private static String reason(Doubt.Reason reason, ContradictionWords words, Locale locale) {
        String label = reason.label()
                .flatMap(LabelSet.hemorrhage()::find)
                .map(LabelDefinition::abbreviation)
                .map(name -> name + ": ")
                .orElse("");
        return label + words.name(reason.kind(), locale) + " (" + Math.round(reason.weight() * 100) + " %)";
    }
}

package org.overread.review.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.overread.catalog.Sight;
import org.overread.catalog.StudySummary;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelDefinition;
import org.overread.labels.LabelSet;
import org.overread.shell.Glyph;
import org.overread.shell.VerdictMark;

/// What the registry says of a study in one line: a chip for each label that is present, and how many are unknown.
final class RegistryChips extends Span {
    private static final long serialVersionUID = 1;

    RegistryChips(StudySummary study) {
        addClassName("labels-of");
        if (!study.sight().includes(Sight.REGISTRY)) {
            var later = new Span(Glyph.LOCK.draw(), new Span(getTranslation("review.registry.later")));
            later.addClassName("chip");
            later.setTitle(getTranslation("review.registry.kept-back"));
            add(later);
            return;
        }
        List<LabelDefinition> labels = LabelSet.hemorrhage().labels();
        long unknown =
                labels.stream().filter(label -> !value(study, label).isKnown()).count();
        labels.stream()
                .filter(label -> value(study, label).isPresent())
                .forEach(label -> add(chip(VerdictMark.Sign.PRESENT, label.abbreviation(), label.name(getLocale()))));
        if (getChildren().findAny().isEmpty() && unknown == 0) {
            add(chip(VerdictMark.Sign.ABSENT, getTranslation("review.grid.none"), ""));
        }
        if (unknown > 0) {
            add(chip(VerdictMark.Sign.MISSING, getTranslation("review.grid.incomplete", unknown), ""));
        }
    }

    private static FindingValue value(StudySummary study, LabelDefinition label) {
        return study.labels().getOrDefault(label.code(), FindingValue.MISSING);
    }

    private static Span chip(VerdictMark.Sign sign, String text, String title) {
        var chip = new Span(new VerdictMark(sign), new Span(text));
        chip.addClassName("chip");
        chip.setTitle(title);
        return chip;
    }
}

package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.overread.catalog.SeriesId;
import org.overread.catalog.StudyDetail;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.review.Coverage;
import org.overread.review.IncompleteReading;
import org.overread.review.Saved;
import org.overread.review.Undisputed;
import org.overread.shell.Notice;

/// Says of the study in front why something was not done, and exactly what is missing.
record StudyWords(Component page, StudyDetail study) {
    private static final int NAMED = 3;

    /// Says what came of answering all undisputed labels at once.
    Saved told(Undisputed outcome) {
        List<String> sentences = new ArrayList<>();
        if (!outcome.answers().isEmpty()) {
            sentences.add(page.getTranslation(
                    "review.undisputed.answered", outcome.answers().size()));
        }
        for (Undisputed.Reason reason : Undisputed.Reason.values()) {
            List<LabelCode> left = with(outcome.left(), reason);
            if (!left.isEmpty()) {
                sentences.add(page.getTranslation("review.undisputed.left." + reason.name(), names(left)));
            }
        }
        if (sentences.isEmpty()) {
            sentences.add(page.getTranslation("review.undisputed.none-open"));
        }
        String text = String.join(" ", sentences);
        if (outcome.left().isEmpty()) {
            Notice.done(text);
        } else {
            Notice.error(text);
        }
        return outcome.saved();
    }

    /// The open labels by name; of many, the first few and how many more.
    String open(IncompleteReading incomplete) {
        String named = names(incomplete.open().stream().limit(NAMED).toList());
        int more = incomplete.open().size() - NAMED;
        return more > 0 ? page.getTranslation("review.sign.incomplete.more", named, more) : named;
    }

    /// Which series, how many slices, and the bone window if that is missing as well.
    String missing(Coverage coverage) {
        String slices = coverage.main()
                .map(series -> page.getTranslation(
                        "review.undisputed.missing.slices",
                        name(series.series()),
                        series.seen(),
                        series.slices(),
                        series.needed()))
                .orElseGet(() -> page.getTranslation("review.undisputed.missing.images"));
        return coverage.boneWindowSeen()
                ? slices
                : slices + " " + page.getTranslation("review.undisputed.missing.bone");
    }

    /// What a series of the study is called; empty for one that is not of it.
    String name(SeriesId series) {
        return study.series().stream()
                .filter(one -> one.id().equals(series))
                .map(one -> SeriesNames.of(one, page))
                .findFirst()
                .orElse("");
    }

    private String names(List<LabelCode> codes) {
        var locale = page.getUI().orElseThrow().getLocale();
        return codes.stream()
                .map(code -> LabelSet.hemorrhage().name(code, locale))
                .collect(Collectors.joining(", "));
    }

    private static List<LabelCode> with(Map<LabelCode, Undisputed.Reason> left, Undisputed.Reason reason) {
        return LabelSet.hemorrhage().codes().stream()
                .filter(code -> left.get(code) == reason)
                .toList();
    }
}

package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.overread.labels.LabelDefinition;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.review.Certainty;
import org.overread.review.ImageQuality;
import org.overread.review.MarkKind;

/// What the browser's journal says, in the page's language.
final class JournalWords {
    private static final List<String> SENTENCES = List.of(
            "saved",
            "saving",
            "waiting",
            "signedOut",
            "leaving",
            "questions",
            "mine",
            "theirs",
            "keepMine",
            "takeTheirs",
            "write",
            "copy",
            "discard",
            "nothing",
            "thisBrowser",
            "study");
    private static final List<String> KINDS = List.of(
            "verdict",
            "verdicts",
            "comment",
            "certainty",
            "quality",
            "flag",
            "undisputed",
            "mark",
            "marks",
            "unmark",
            "key-slice",
            "quote");
    private static final List<String> REASONS = List.of(
            "signed",
            "round-closed",
            "revealed",
            "not-yours",
            "senseless",
            "never-meant",
            "not-looked-through",
            "gone");

    private JournalWords() {}

    static Map<String, Object> of(Component page) {
        Map<String, Object> words = new HashMap<>();
        SENTENCES.forEach(key -> words.put(key, page.getTranslation("review.journal." + key, "{0}")));
        words.put("kinds", named(KINDS.stream(), key -> page.getTranslation("review.journal.kind." + key)));
        words.put("reasons", named(REASONS.stream(), key -> page.getTranslation("review.journal.reason." + key)));
        words.put("values", values(page));
        Locale locale = UI.getCurrentOrThrow().getLocale();
        words.put(
                "labels",
                LabelSet.hemorrhage().labels().stream()
                        .collect(Collectors.toMap(
                                label -> label.code().value(), (LabelDefinition label) -> label.name(locale))));
        return words;
    }

    private static Map<String, String> values(Component page) {
        Map<String, String> values = new HashMap<>(
                named(Arrays.stream(Verdict.values()).map(Verdict::name), name -> word(page, "verdict.", name)));
        values.putAll(
                named(Arrays.stream(Certainty.values()).map(Certainty::name), name -> word(page, "certainty.", name)));
        values.putAll(named(
                Arrays.stream(ImageQuality.values()).map(ImageQuality::name), name -> word(page, "quality.", name)));
        values.putAll(named(
                Arrays.stream(MarkKind.values()).map(MarkKind::name),
                name -> page.getTranslation("review.history.mark." + name)));
        values.putAll(named(Stream.of("true", "false"), name -> word(page, "journal.flag.", name)));
        return values;
    }

    private static String word(Component page, String family, String name) {
        return page.getTranslation(
                "review." + family + name.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Map<String, String> named(Stream<String> keys, Function<String, String> word) {
        return keys.collect(Collectors.toMap(Function.identity(), word));
    }
}

package org.overread.review.rounds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;

/// The answers that are known of the sentinels, by study code.
record KnownAnswers(Map<String, Map<LabelCode, Verdict>> byCode) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    /// Reads lines such as `HEM-0412 ich=present fracture=absent`; commas and semicolons may stand between the parts.
    ///
    /// @throws RoundRefusal with the first line that cannot be read
    static KnownAnswers parse(String text) {
        Map<String, Map<LabelCode, Verdict>> found = new LinkedHashMap<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            List<String> parts = BETWEEN.splitAsStream(line).toList();
            Map<LabelCode, Verdict> answers = new LinkedHashMap<>();
            parts.stream().skip(1).forEach(part -> put(answers, part, line));
            if (answers.isEmpty() || found.put(parts.getFirst().toUpperCase(Locale.ROOT), answers) != null) {
                throw new RoundRefusal(RoundRefusal.Reason.BAD_ANSWERS, line);
            }
        });
        return new KnownAnswers(found);
    }

    private static void put(Map<LabelCode, Verdict> answers, String part, String line) {
        String[] pair = part.split("=", -1);
        try {
            var label = new LabelCode(pair[0].toLowerCase(Locale.ROOT));
            Verdict verdict = Verdict.valueOf(pair[1].toUpperCase(Locale.ROOT).replace('-', '_'));
            if (pair.length == 2 && LabelSet.hemorrhage().find(label).isPresent()) {
                answers.put(label, verdict);
                return;
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            // Said below, with the line that it stands in.
        }
        throw new RoundRefusal(RoundRefusal.Reason.BAD_ANSWERS, line);
    }
}

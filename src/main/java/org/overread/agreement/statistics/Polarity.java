package org.overread.agreement.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which of a label's answers say yes and which say no, so that positive and negative agreement can be told.
public record Polarity(String present, String absent) {
    private static final Set<String> YES = Set.of("1", "1.0", "present", "yes", "true", "+", "да", "есть");
    private static final Set<String> NO = Set.of("0", "0.0", "absent", "no", "false", "-", "нет");

    /// @return empty if the answers are not of the yes-or-no kind
    public static Optional<Polarity> of(List<String> answers) {
        Optional<String> yes = first(answers, YES);
        Optional<String> no = first(answers, NO);
        if (yes.isEmpty() && no.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Polarity(yes.orElse("present"), no.orElse("absent")));
    }

    private static Optional<String> first(List<String> answers, Set<String> words) {
        return answers.stream()
                .filter(answer -> words.contains(answer.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}

package org.overread.review.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.DrawnMark;
import org.overread.review.MarkId;

/// Something that can be undone and redone: one state in place of another.
///
/// @param about the label that it speaks of; empty where it is several
record Turn(Optional<LabelCode> about, State before, State after) {
    /// One answer in place of another.
    static Turn answering(LabelCode label, Optional<Verdict> before, Optional<Verdict> after) {
        return new Turn(Optional.of(label), new Answer(label, before), new Answer(label, after));
    }

    /// Answers given together to labels that were open.
    static Turn together(Map<LabelCode, Verdict> answers) {
        return new Turn(Optional.empty(), new Answers(given(answers, false)), new Answers(given(answers, true)));
    }

    /// Marks as they are in place of how they were; the marks that neither names do not stand.
    static Turn marking(List<MarkId> marks, List<DrawnMark> before, List<DrawnMark> after) {
        return new Turn(
                Stream.of(before, after).flatMap(List::stream).findFirst().flatMap(DrawnMark::label),
                drawn(marks, before),
                drawn(marks, after));
    }

    /// As the browser's journal keeps it, see `frontend/review/journal/turn.ts`.
    Map<String, Object> properties() {
        return Map.of("before", properties(before), "after", properties(after));
    }

    private Map<String, Object> properties(State state) {
        Map<String, Object> all = new HashMap<>(state.properties());
        all.put("label", about.map(LabelCode::value).orElse(""));
        return all;
    }

    private static Map<LabelCode, Optional<Verdict>> given(Map<LabelCode, Verdict> answers, boolean given) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> Optional.of(one.getValue()).filter(verdict -> given)));
    }

    private static State drawn(List<MarkId> marks, List<DrawnMark> drawn) {
        return drawn.isEmpty() ? new Gone(marks) : new Drawn(drawn);
    }

    private static String name(Optional<Verdict> verdict) {
        return verdict.map(Verdict::name).orElse("");
    }

    /// How answers or marks stand, to be written once more.
    sealed interface State {
        /// What the journal hands in, but for the label in front.
        Map<String, Object> properties();
    }

    /// One answer, or none.
    record Answer(LabelCode label, Optional<Verdict> verdict) implements State {
        @Override
        public Map<String, Object> properties() {
            return Map.of("kind", "verdict", "value", name(verdict));
        }
    }

    /// Answers to several labels, or none to any of them.
    record Answers(Map<LabelCode, Optional<Verdict>> all) implements State {
        Answers {
            all = Map.copyOf(all);
        }

        @Override
        public Map<String, Object> properties() {
            Map<String, String> verdicts = all.entrySet().stream()
                    .collect(Collectors.toMap(one -> one.getKey().value(), one -> name(one.getValue())));
            return Map.of("kind", "verdicts", "value", "", "verdicts", verdicts);
        }
    }

    /// Marks that stand.
    record Drawn(List<DrawnMark> marks) implements State {
        Drawn {
            marks = List.copyOf(marks);
        }

        @Override
        public Map<String, Object> properties() {
            DrawnMark first = marks.getFirst();
            String words = first.text().isEmpty() ? first.kind().name() : first.text();
            List<Map<String, Object>> all = marks.stream()
                    .map(mark -> Map.of(
                            "label", mark.label().map(LabelCode::value).orElse(""), "mark", (Object) mark.hand()))
                    .toList();
            return Map.of("kind", "marks", "value", words, "marks", all);
        }
    }

    /// Marks that do not stand.
    record Gone(List<MarkId> marks) implements State {
        Gone {
            marks = List.copyOf(marks);
        }

        @Override
        public Map<String, Object> properties() {
            String keys = marks.stream().map(MarkId::toString).collect(Collectors.joining(" "));
            return Map.of("kind", "unmark", "value", keys);
        }
    }
}

package org.overread.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.overread.accounts.AccountId;
import org.overread.agreement.statistics.Estimate;
import org.overread.agreement.statistics.Proportion;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.Read;

/// How often readers changed an answer once they had seen more: the pull of the report, and of the registry's label.
///
/// @param revealed what was shown between the two answers
/// @param changed answers that differ before and after
public record AnchorShift(LabelCode label, Sight revealed, Proportion changed) {
    /// Of every label and each thing revealed for which there are answers before and after, in the order of the labels.
    static List<AnchorShift> of(RoundReads reads, List<LabelCode> labels) {
        List<AnchorShift> shifts = new ArrayList<>();
        Map<Item, Verdict> images = answers(reads.ordinary(Sight.IMAGES));
        Map<Item, Verdict> report = answers(reads.ordinary(Sight.REPORT));
        Map<Item, Verdict> registry = answers(reads.ordinary(Sight.REGISTRY));
        for (LabelCode label : labels) {
            add(shifts, label, Sight.REPORT, images, report);
            add(shifts, label, Sight.REGISTRY, report, registry);
        }
        return shifts;
    }

    public Estimate estimate() {
        return changed.estimate();
    }

    private static void add(
            List<AnchorShift> shifts,
            LabelCode label,
            Sight revealed,
            Map<Item, Verdict> before,
            Map<Item, Verdict> after) {
        int cases = 0;
        int changes = 0;
        for (Map.Entry<Item, Verdict> answer : before.entrySet()) {
            Verdict later = after.get(answer.getKey());
            if (later != null && answer.getKey().label().equals(label)) {
                cases++;
                changes += later == answer.getValue() ? 0 : 1;
            }
        }
        if (cases > 0) {
            shifts.add(new AnchorShift(label, revealed, new Proportion(changes, cases)));
        }
    }

    private static Map<Item, Verdict> answers(List<Read> reads) {
        Map<Item, Verdict> answers = new HashMap<>();
        reads.forEach(read -> answers.put(new Item(read.study(), read.reader(), read.label()), read.verdict()));
        return answers;
    }

    private record Item(StudyId study, AccountId reader, LabelCode label) {}
}

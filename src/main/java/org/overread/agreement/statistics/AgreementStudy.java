package org.overread.agreement.statistics;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A whole set of reads, label by label.
///
/// @param readers in the order of their names
/// @param reads how many answers there are
/// @param anyDispute the share of studies, of those with two readers on some label, in which at least one label is
/// disputed
public record AgreementStudy(
        List<String> readers, int studies, int reads, Estimate anyDispute, List<LabelAgreement> labels) {

    /// Labels in the order in which they first occur.
    ///
    /// @throws RepeatedRead if a reader answers a label of a study twice
    public static AgreementStudy of(Collection<RawRead> reads, Bootstrap bootstrap) {
        Map<String, Set<RawRead>> byLabel = new LinkedHashMap<>();
        for (RawRead read : reads) {
            if (!byLabel.computeIfAbsent(read.label(), label -> new java.util.LinkedHashSet<>())
                    .add(read)) {
                throw new RepeatedRead(read);
            }
        }
        List<LabelAgreement> labels = byLabel.entrySet().stream()
                .map(label -> LabelAgreement.of(label.getKey(), label.getValue(), bootstrap))
                .toList();
        Set<String> disputed = new HashSet<>();
        labels.forEach(label -> disputed.addAll(label.disputed()));
        return new AgreementStudy(
                reads.stream().map(RawRead::reader).distinct().sorted().toList(),
                (int) reads.stream().map(RawRead::study).distinct().count(),
                reads.size(),
                new Proportion(disputed.size(), sharedStudies(byLabel)).estimate(),
                labels);
    }

    private static int sharedStudies(Map<String, Set<RawRead>> byLabel) {
        Set<String> shared = new HashSet<>();
        for (Set<RawRead> reads : byLabel.values()) {
            Set<String> once = new HashSet<>();
            reads.stream().map(RawRead::study).filter(study -> !once.add(study)).forEach(shared::add);
        }
        return shared.size();
    }
}

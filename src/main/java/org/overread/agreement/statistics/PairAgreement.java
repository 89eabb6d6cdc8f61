package org.overread.agreement.statistics;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/// Two readers on the studies that both answered, or one reader on two occasions.
///
/// @param table how often the first said this and the second that: answer of the first → answer of the second → studies
/// @param rawAgreement share of studies with the same answer, with Wilson's interval
public record PairAgreement(
        String first,
        String second,
        int studies,
        Map<String, Map<String, Integer>> table,
        Estimate rawAgreement,
        Estimate cohenKappa,
        Estimate gwetAc1) {

    /// Of two readers, or of two occasions on which one reader answered.
    public static PairAgreement between(Collection<RawRead> reads, String one, String other) {
        return of(Ratings.of(reads), one, other);
    }

    static PairAgreement of(Ratings ratings, String one, String other) {
        Ratings pair = ratings.pair(one, other);
        Map<String, Map<String, Integer>> table = new TreeMap<>();
        int equal = 0;
        for (int study = 0; study < pair.size(); study++) {
            int first = pair.cell(study, 0).orElseThrow();
            int second = pair.cell(study, 1).orElseThrow();
            equal += first == second ? 1 : 0;
            table.computeIfAbsent(pair.categories().get(first), answer -> new TreeMap<>())
                    .merge(pair.categories().get(second), 1, Integer::sum);
        }
        return new PairAgreement(
                one,
                other,
                pair.size(),
                table,
                pair.size() == 0
                        ? Estimate.notDefined(Estimate.Why.NO_SHARED_STUDIES)
                        : new Proportion(equal, pair.size()).estimate(),
                new CohenKappa(pair).estimate(),
                new MultiRater(pair).gwetAc1());
    }
}

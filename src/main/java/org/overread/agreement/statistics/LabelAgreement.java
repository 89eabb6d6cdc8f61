package org.overread.agreement.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that is said about the agreement of readers on one label.
///
/// @param studies with at least one answer
/// @param shared studies with at least two
/// @param disputed studies about which two readers differ
/// @param totals how often each answer was given
/// @param positiveAgreement empty if the answers are not of the yes-or-no kind
public record LabelAgreement(
        String label,
        int studies,
        int shared,
        List<String> disputed,
        Map<String, Integer> totals,
        Estimate rawAgreement,
        Estimate fleissKappa,
        Estimate gwetAc1,
        Estimate krippendorffAlpha,
        Optional<Estimate> positiveAgreement,
        Optional<Estimate> negativeAgreement,
        List<PairAgreement> pairs) {

    /// @param reads of this label only
    public static LabelAgreement of(String label, Collection<RawRead> reads, Bootstrap bootstrap) {
        Ratings ratings = Ratings.of(reads);
        var several = new MultiRater(ratings);
        Optional<Polarity> polarity = Polarity.of(ratings.categories());
        return new LabelAgreement(
                label,
                ratings.size(),
                ratings.shared(),
                ratings.disputed(),
                ratings.totals(),
                several.rawAgreement(),
                several.fleissKappa(),
                several.gwetAc1(),
                new KrippendorffAlpha(ratings).estimate(),
                polarity.map(it -> new SpecificAgreement(ratings, it.present()).estimate(bootstrap)),
                polarity.map(it -> new SpecificAgreement(ratings, it.absent()).estimate(bootstrap)),
                pairs(ratings));
    }

    /// The figures of all readers together.
    public Stream<Estimate> figures() {
        return Stream.concat(
                Stream.of(rawAgreement, fleissKappa, gwetAc1, krippendorffAlpha),
                Stream.of(positiveAgreement, negativeAgreement).flatMap(Optional::stream));
    }

    private static List<PairAgreement> pairs(Ratings ratings) {
        List<PairAgreement> pairs = new ArrayList<>();
        List<String> readers = ratings.readers();
        for (int one = 0; one < readers.size(); one++) {
            for (int other = one + 1; other < readers.size(); other++) {
                pairs.add(PairAgreement.of(ratings, readers.get(one), readers.get(other)));
            }
        }
        return pairs;
    }
}

package org.overread.agreement.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Figures that other programs print for published tables: irrCAC 1.0 (R) as its README shows them, vcd 1.4 (R) and
/// statsmodels 0.13 (Python) as run on the table. irrCAC divides by n, not n − 1, for tables of two raters, and its
/// form for counted answers has another variance of alpha than its form for raw answers, which is ours: hence the
/// tolerances.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedAgreementTest {
    static Stream<Expected> figures() {
        List<RawRead> two = Tables.joint(Tables.ABSTRACTORS);
        List<RawRead> four = Tables.raw(Tables.FOUR_RATERS);
        List<RawRead> six = Tables.counted(Tables.PSYCHIATRISTS);
        return Stream.of(
                new Expected("AC1, two raters, irrCAC", ac1(two), 0.8493305, 0.764, 0.935),
                new Expected("alpha, two raters, irrCAC", alpha(two), 0.7972585, 0.680, 0.914),
                new Expected("raw, two raters, irrCAC", raw(two), 0.89, 0.828, 0.952),
                new Expected("AC1, four raters, irrCAC", ac1(four), 0.77544, 0.461, 1),
                new Expected("Fleiss, four raters, irrCAC", fleiss(four), 0.76117, 0.424, 1),
                new Expected("alpha, four raters, irrCAC", alpha(four), 0.74342, 0.419, 1),
                new Expected("raw, four raters, irrCAC", raw(four), 0.8181818, 0.542, 1),
                new Expected("AC1, six raters, irrCAC", ac1(six), 0.4448007, 0.264, 0.625),
                new Expected("Fleiss, six raters, irrCAC", fleiss(six), 0.4139265, 0.240, 0.588),
                new Expected("alpha, six raters, irrCAC", alpha(six), 0.4204384, 0.244, 0.597),
                new Expected("Cohen, 3×3, statsmodels", cohen(Tables.ABSTRACTORS), 0.7964094, 0.6809465, 0.9118723),
                new Expected(
                        "Cohen, 2×2, vcd", cohen(new int[][] {{40, 9}, {6, 45}}), 0.6995192, 0.5595903, 0.8394481));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_figure_and_its_interval_are_what_others_print(Expected expected) {
        var defined = (Estimate.Defined) expected.got();
        assertThat(defined.figure()).isCloseTo(expected.figure(), within(5e-6));
        Interval interval = defined.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(expected.low(), within(expected.tolerance()));
        assertThat(interval.high()).isCloseTo(expected.high(), within(expected.tolerance()));
    }

    @Test
    void an_interval_ends_where_an_agreement_can_end() {
        var defined = (Estimate.Defined) cohen(new int[][] {{3, 1}, {2, 94}});
        // statsmodels: 0.2835 to 1.0188
        assertThat(defined.interval().orElseThrow().low()).isCloseTo(0.2835415, within(1e-6));
        assertThat(defined.interval().orElseThrow().high()).isEqualTo(1);
    }

    @Test
    void positive_and_negative_agreement_follow_their_definition() {
        // 2·40 / (2·40 + 9 + 6) and 2·45 / (2·45 + 9 + 6)
        List<RawRead> reads = Tables.joint(new int[][] {{45, 6}, {9, 40}});
        var label = LabelAgreement.of("label", reads, Bootstrap.STANDARD);
        assertThat(label.positiveAgreement().orElseThrow().value().orElseThrow())
                .isCloseTo(80.0 / 95, within(1e-12));
        assertThat(label.negativeAgreement().orElseThrow().value().orElseThrow())
                .isCloseTo(90.0 / 105, within(1e-12));
    }

    private static Estimate ac1(List<RawRead> reads) {
        return new MultiRater(Ratings.of(reads)).gwetAc1();
    }

    private static Estimate fleiss(List<RawRead> reads) {
        return new MultiRater(Ratings.of(reads)).fleissKappa();
    }

    private static Estimate raw(List<RawRead> reads) {
        return new MultiRater(Ratings.of(reads)).rawAgreement();
    }

    private static Estimate alpha(List<RawRead> reads) {
        return new KrippendorffAlpha(Ratings.of(reads)).estimate();
    }

    private static Estimate cohen(int[][] table) {
        return new CohenKappa(Ratings.of(Tables.joint(table)).pair("A", "B")).estimate();
    }

    record Expected(String name, Estimate got, double figure, double low, double high) {
        double tolerance() {
            return name.startsWith("alpha, six") ? 2.5e-3 : name.contains("two raters") ? 1.2e-3 : 6e-4;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}

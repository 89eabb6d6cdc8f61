package org.overread.agreement.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against statsmodels 0.13, `proportion_confint(method="wilson")`.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProportionTest {
    @ParameterizedTest
    @CsvSource({
        "0, 12, 0, 0.24249400665524096",
        "12, 12, 0.7575059933447589, 1",
        "7, 20, 0.18119182410108203, 0.5671457233147638",
        "389, 400, 0.9514345181143852, 0.9845763637397046"
    })
    void wilsons_interval_is_what_statsmodels_prints(int hits, int cases, double low, double high) {
        var estimate = (Estimate.Defined) new Proportion(hits, cases).estimate();
        assertThat(estimate.figure()).isEqualTo((double) hits / cases);
        assertThat(estimate.interval().orElseThrow().low()).isCloseTo(low, within(1e-12));
        assertThat(estimate.interval().orElseThrow().high()).isCloseTo(high, within(1e-12));
    }

    @Test
    void a_share_of_nothing_says_why_it_is_not_defined() {
        assertThat(new Proportion(0, 0).estimate()).isEqualTo(Estimate.notDefined(Estimate.Why.NO_CASES));
    }

    @Test
    void sensitivity_and_specificity_are_of_the_cases_that_are_so() {
        Accuracy accuracy = new Accuracy(90, 20, 10, 80);
        assertThat(accuracy.sensitivity().value()).hasValue(0.9);
        assertThat(accuracy.specificity().value()).hasValue(0.8);
        assertThat(accuracy.positivePredictiveValue().value()).hasValue(90.0 / 110);
        assertThat(accuracy.negativePredictiveValue().value()).hasValue(80.0 / 90);
        assertThat(accuracy.accuracy().value()).hasValue(0.85);
        assertThat(Accuracy.NONE.with(true, false).sensitivity()).isEqualTo(Estimate.notDefined(Estimate.Why.NO_CASES));
    }
}

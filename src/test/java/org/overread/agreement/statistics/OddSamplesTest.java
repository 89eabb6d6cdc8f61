package org.overread.agreement.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.agreement.statistics.Estimate.Why;

/// What a round looks like before it is complete, or when nothing varies: a reason, never NaN.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OddSamplesTest {
    private static final Bootstrap BOOTSTRAP = new Bootstrap(7, 200);

    @Test
    void with_prevalence_zero_kappa_is_not_defined_but_raw_agreement_and_ac1_are_one() {
        LabelAgreement label = label(Tables.joint(new int[][] {{30, 0}, {0, 0}}));
        assertThat(label.rawAgreement()).isEqualTo(Estimate.withoutInterval(1));
        assertThat(label.gwetAc1()).isEqualTo(Estimate.withoutInterval(1));
        assertThat(label.fleissKappa()).isEqualTo(Estimate.notDefined(Why.ONE_CATEGORY));
        assertThat(label.krippendorffAlpha()).isEqualTo(Estimate.notDefined(Why.ONE_CATEGORY));
        assertThat(label.pairs().getFirst().cohenKappa()).isEqualTo(Estimate.notDefined(Why.ONE_CATEGORY));
        assertThat(label.positiveAgreement()).contains(Estimate.notDefined(Why.ANSWER_NEVER_GIVEN));
        assertThat(label.negativeAgreement()).contains(Estimate.withoutInterval(1));
    }

    @Test
    void with_prevalence_one_it_is_the_other_way_round() {
        LabelAgreement label = label(Tables.joint(new int[][] {{0, 0}, {0, 30}}));
        assertThat(label.fleissKappa()).isEqualTo(Estimate.notDefined(Why.ONE_CATEGORY));
        assertThat(label.positiveAgreement()).contains(Estimate.withoutInterval(1));
        assertThat(label.negativeAgreement()).contains(Estimate.notDefined(Why.ANSWER_NEVER_GIVEN));
    }

    @Test
    void perfect_agreement_has_no_interval_because_nothing_varies() {
        LabelAgreement label = label(Tables.joint(new int[][] {{20, 0}, {0, 10}}));
        assertThat(label.fleissKappa()).isEqualTo(Estimate.withoutInterval(1));
        assertThat(label.pairs().getFirst().cohenKappa()).isEqualTo(Estimate.withoutInterval(1));
    }

    @Test
    void studies_with_one_answer_do_not_count_for_agreement() {
        LabelAgreement label = label(Tables.raw(new int[][] {{1, 0}, {0, 2}}));
        assertThat(label.shared()).isZero();
        assertThat(label.rawAgreement()).isEqualTo(Estimate.notDefined(Why.NO_SHARED_STUDIES));
        assertThat(label.krippendorffAlpha()).isEqualTo(Estimate.notDefined(Why.NO_SHARED_STUDIES));
        assertThat(label.pairs().getFirst().rawAgreement()).isEqualTo(Estimate.notDefined(Why.NO_SHARED_STUDIES));
    }

    @Test
    void a_reader_who_never_read_beside_another_leaves_the_others_figures_alone() {
        List<RawRead> reads = new ArrayList<>(Tables.joint(new int[][] {{40, 9}, {6, 45}}));
        var before = label(reads).pairs().getFirst();
        reads.add(new RawRead("elsewhere", "C", "label", "1"));
        LabelAgreement with = label(reads);
        assertThat(with.pairs().getFirst()).isEqualTo(before);
        assertThat(with.pairs()).hasSize(3);
        assertThat(with.pairs().getLast().cohenKappa()).isEqualTo(Estimate.notDefined(Why.NO_SHARED_STUDIES));
    }

    @Test
    void the_same_seed_gives_the_same_interval_and_it_holds_the_figure() {
        List<RawRead> reads = Tables.joint(new int[][] {{45, 6}, {9, 40}});
        var one = (Estimate.Defined) label(reads).positiveAgreement().orElseThrow();
        assertThat(label(reads).positiveAgreement()).contains(one);
        Interval interval = one.interval().orElseThrow();
        assertThat(interval.contains(one.figure())).isTrue();
        // Delta method (Graham and Bull, J Clin Epidemiol 1998;51:763): standard error 0.0404.
        assertThat(interval.high() - interval.low()).isCloseTo(2 * 1.96 * 0.0404, within(0.03));
    }

    @Test
    void two_answers_of_one_reader_to_one_study_are_refused() {
        List<RawRead> twice = List.of(new RawRead("S1", "A", "ICH", "1"), new RawRead("S1", "A", "ICH", "0"));
        assertThatThrownBy(() -> AgreementStudy.of(twice, BOOTSTRAP))
                .isInstanceOf(RepeatedRead.class)
                .hasMessage("Reader A answers label ICH of study S1 more than once");
    }

    @Test
    void a_study_is_disputed_if_any_of_its_labels_is() {
        var study = AgreementStudy.of(
                List.of(
                        new RawRead("S1", "A", "ICH", "1"),
                        new RawRead("S1", "B", "ICH", "1"),
                        new RawRead("S1", "A", "SDH", "1"),
                        new RawRead("S1", "B", "SDH", "0"),
                        new RawRead("S2", "A", "ICH", "0"),
                        new RawRead("S2", "B", "ICH", "0"),
                        new RawRead("S3", "A", "ICH", "0")),
                BOOTSTRAP);
        assertThat(study.anyDispute().value()).hasValue(0.5);
        assertThat(study.labels()).extracting(LabelAgreement::label).containsExactly("ICH", "SDH");
    }

    @Test
    void intervals_of_fleiss_kappa_and_ac1_hold_the_truth_about_as_often_as_they_say() {
        SplittableRandom random = new SplittableRandom(42);
        double[] truth = trueKappaAndAc1();
        int kappa = 0;
        int ac1 = 0;
        int rounds = 400;
        for (int round = 0; round < rounds; round++) {
            var ratings = new MultiRater(Ratings.of(simulated(random)));
            kappa += holds(ratings.fleissKappa(), truth[0]) ? 1 : 0;
            ac1 += holds(ratings.gwetAc1(), truth[1]) ? 1 : 0;
        }
        assertThat(kappa).isGreaterThanOrEqualTo(rounds * 93 / 100);
        assertThat(ac1).isGreaterThanOrEqualTo(rounds * 93 / 100);
    }

    /// Prevalence 0.3; each of three readers is right with probability 0.9.
    private static List<RawRead> simulated(SplittableRandom random) {
        List<RawRead> reads = new ArrayList<>();
        for (int study = 0; study < 300; study++) {
            boolean present = random.nextDouble() < 0.3;
            for (int reader = 0; reader < 3; reader++) {
                boolean said = random.nextDouble() < 0.9 == present;
                reads.add(new RawRead("S" + study, "R" + reader, "label", said ? "1" : "0"));
            }
        }
        return reads;
    }

    private static double[] trueKappaAndAc1() {
        double agree = 0.9 * 0.9 + 0.1 * 0.1;
        double yes = 0.3 * 0.9 + 0.7 * 0.1;
        double chance = yes * yes + (1 - yes) * (1 - yes);
        double gwet = 2 * yes * (1 - yes);
        return new double[] {(agree - chance) / (1 - chance), (agree - gwet) / (1 - gwet)};
    }

    private static boolean holds(Estimate estimate, double truth) {
        return ((Estimate.Defined) estimate).interval().orElseThrow().contains(truth);
    }

    private static LabelAgreement label(List<RawRead> reads) {
        return LabelAgreement.of("label", reads, BOOTSTRAP);
    }
}

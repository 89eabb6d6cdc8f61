package org.overread.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.agreement.statistics.Bootstrap;
import org.overread.agreement.statistics.Estimate;
import org.overread.agreement.statistics.LabelAgreement;
import org.overread.agreement.statistics.PairAgreement;
import org.overread.review.rounds.ReadKind;

/// Two hundred rounds whose truth is known: a 95 % interval holds it in at least 93 % of them.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SimulatedRoundTest {
    private static final int ROUNDS = 200;
    private static final double NOMINAL = 0.93;
    private static final double[] ERRORS = ErringReaders.ERRORS;
    private static List<Figures> rounds = List.of();

    /// What is computed of one simulated round.
    record Figures(LabelAgreement label, List<ReaderFigures> readers) {}

    @BeforeAll
    static void simulate() {
        rounds = IntStream.range(0, ROUNDS)
                .mapToObj(seed -> {
                    var simulated = new SimulatedReads(seed);
                    RoundReads reads = RoundReads.of(simulated.reads);
                    return new Figures(
                            LabelAgreement.of(
                                    "ich", reads.anonymous(reads.signed(ReadKind.ORDINARY)), new Bootstrap(seed, 100)),
                            IntStream.range(0, ERRORS.length)
                                    .mapToObj(index ->
                                            ReaderFigures.of(SimulatedReads.reader(index), reads, simulated.known))
                                    .toList());
                })
                .toList();
    }

    @Test
    void known_studies_tell_each_readers_error_rate() {
        List<Boolean> held = new ArrayList<>();
        for (Figures round : rounds) {
            for (int reader = 0; reader < ERRORS.length; reader++) {
                held.add(holds(round.readers().get(reader).sentinels().estimate(), 1 - ERRORS[reader]));
            }
        }
        assertThat(share(held)).isGreaterThanOrEqualTo(NOMINAL);
    }

    @Test
    void fleiss_kappa_ac1_and_alpha_tell_the_readers_agreement() {
        double kappa = ErringReaders.kappa();
        assertThat(share(each(round -> round.label().fleissKappa(), kappa))).isGreaterThanOrEqualTo(NOMINAL);
        assertThat(share(each(round -> round.label().krippendorffAlpha(), kappa)))
                .isGreaterThanOrEqualTo(NOMINAL);
        assertThat(share(each(round -> round.label().gwetAc1(), ErringReaders.ac1())))
                .isGreaterThanOrEqualTo(NOMINAL);
        assertThat(share(each(round -> round.label().rawAgreement(), ErringReaders.agreement())))
                .isGreaterThanOrEqualTo(NOMINAL);
    }

    @Test
    void cohens_kappa_tells_the_agreement_of_each_pair() {
        List<Boolean> held = new ArrayList<>();
        for (Figures round : rounds) {
            for (PairAgreement pair : round.label().pairs()) {
                held.add(holds(pair.cohenKappa(), ErringReaders.kappa(index(pair.first()), index(pair.second()))));
            }
        }
        assertThat(share(held)).isGreaterThanOrEqualTo(NOMINAL);
    }

    @Test
    void hidden_repeats_tell_how_often_a_reader_repeats_an_answer() {
        List<Boolean> held = new ArrayList<>();
        for (Figures round : rounds) {
            for (int reader = 0; reader < ERRORS.length; reader++) {
                double error = ERRORS[reader];
                PairAgreement self = round.readers().get(reader).withSelf().orElseThrow();
                held.add(holds(self.rawAgreement(), ErringReaders.agreement(error, error)));
            }
        }
        assertThat(share(held)).isGreaterThanOrEqualTo(NOMINAL);
    }

    private static int index(String letter) {
        return letter.charAt(0) - 'A';
    }

    private static List<Boolean> each(java.util.function.Function<Figures, Estimate> figure, double truth) {
        return rounds.stream().map(round -> holds(figure.apply(round), truth)).toList();
    }

    static double share(List<Boolean> held) {
        return held.stream().filter(one -> one).count() / (double) held.size();
    }

    static boolean holds(Estimate estimate, double truth) {
        var defined = (Estimate.Defined) estimate;
        return defined.interval().map(interval -> interval.contains(truth)).orElse(defined.figure() == truth);
    }
}

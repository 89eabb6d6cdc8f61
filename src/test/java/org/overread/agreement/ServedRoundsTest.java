package org.overread.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.overread.agreement.statistics.Estimate;
import org.overread.agreement.statistics.LabelAgreement;
import org.overread.agreement.statistics.PairAgreement;
import org.overread.catalog.Sight;
import org.overread.home.SystemActor;
import org.overread.testing.OnH2;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/// Rounds of full size through the services, one after the other: in how many of them the 95 % intervals hold what
/// [ErringReaders] says by probability. Prints the shares after each round; `served.rounds` says how
/// many, `served.first` with which seed the first is made, so that parts can run beside each other.
@Tag("load")
@OnH2
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:rounds;DB_CLOSE_DELAY=-1")
@Import(Services.MovedTime.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServedRoundsTest {
    private static final int ROUNDS = Integer.getInteger("served.rounds", 200);
    private static final int FIRST = Integer.getInteger("served.first", 0);
    private static final int STUDIES = 400;
    private static final double NOMINAL = 0.93;

    @Autowired
    private Services services;

    @Autowired
    private AgreementDesk desk;

    private final Map<String, List<Boolean>> held = new TreeMap<>();

    @Test
    void intervals_hold_the_truth_at_the_nominal_rate() {
        for (int round = 1; round <= ROUNDS; round++) {
            ServedRound served =
                    new ServedRound(services, STUDIES, FIRST + round - 1).read().close();
            note(served, SystemActor.call(() -> desk.of(served.round, Sight.REGISTRY, Optional.empty())));
            System.out.printf("%d rounds:", round);
            held.forEach(
                    (name, of) -> System.out.printf(" %s %.3f of %d;", name, SimulatedRoundTest.share(of), of.size()));
            System.out.println();
        }
        assertThat(held)
                .allSatisfy(
                        (name, of) -> assertThat(SimulatedRoundTest.share(of)).isGreaterThanOrEqualTo(NOMINAL));
    }

    private void note(ServedRound served, RoundAgreement figures) {
        LabelAgreement label = figures.agreement().labels().getFirst();
        hold("all readers: Fleiss", label.fleissKappa(), ErringReaders.kappa());
        hold("all readers: alpha", label.krippendorffAlpha(), ErringReaders.kappa());
        hold("all readers: AC1", label.gwetAc1(), ErringReaders.ac1());
        hold("all readers: raw", label.rawAgreement(), ErringReaders.agreement());
        hold("studies in dispute", figures.agreement().anyDispute(), ErringReaders.disputed());
        Map<String, Integer> index = new TreeMap<>();
        for (int reader = 0; reader < served.readers.size(); reader++) {
            ReaderFigures own = ServedRoundTest.of(figures, served.readers.get(reader));
            index.put(own.letter(), reader);
            double error = ErringReaders.ERRORS[reader];
            hold("error rates", own.sentinels().estimate(), 1 - error);
            hold("repeats", own.withSelf().orElseThrow().rawAgreement(), ErringReaders.agreement(error, error));
        }
        for (PairAgreement pair : label.pairs()) {
            hold("pairs", pair.cohenKappa(), ErringReaders.kappa(index.get(pair.first()), index.get(pair.second())));
        }
        var registry = figures.registry().getFirst().accuracy();
        hold("registry", registry.sensitivity(), ErringReaders.registryRight(true));
        hold("registry", registry.specificity(), ErringReaders.registryRight(false));
    }

    private void hold(String name, Estimate estimate, double truth) {
        held.computeIfAbsent(name, key -> new ArrayList<>()).add(SimulatedRoundTest.holds(estimate, truth));
    }
}

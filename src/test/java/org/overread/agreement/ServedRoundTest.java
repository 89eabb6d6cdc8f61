package org.overread.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.agreement.statistics.Accuracy;
import org.overread.agreement.statistics.AgreementStudy;
import org.overread.agreement.statistics.Bootstrap;
import org.overread.agreement.statistics.LabelAgreement;
import org.overread.agreement.statistics.RawRead;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyId;
import org.overread.home.SystemActor;
import org.overread.labels.Verdict;
import org.overread.review.AdjudicationDesk;
import org.overread.review.AdjudicationItem;
import org.overread.review.Decision;
import org.overread.review.LabelStatus;
import org.overread.review.SubmitId;
import org.overread.review.VerifiedLabel;
import org.overread.review.VerifiedLabels;
import org.overread.review.rounds.ReadKind;
import org.overread.testing.OnH2;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/// A whole round through the services, from the plan to the final labels: six readers, 400 studies, three readers each,
/// a tenth of repeats and of studies with known answers. Every figure is counted here once more from what the readers
/// were made to answer, by the textbook and without the code under test.
@OnH2
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:served;DB_CLOSE_DELAY=-1")
@Import(Services.MovedTime.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServedRoundTest {
    private static final int STUDIES = 400;
    private static final Offset<Double> EXACT = within(1e-12);

    @Autowired
    private Services services;

    @Autowired
    private AgreementDesk desk;

    @Autowired
    private AdjudicationDesk adjudication;

    @Autowired
    private VerifiedLabels verified;

    @Test
    void a_round_of_six_readers_and_400_studies_comes_to_the_figures_counted_by_hand() {
        ServedRound served = new ServedRound(services, STUDIES, 1).read();

        assertThat(served.of(ReadKind.ORDINARY)).hasSize(1_200);
        assertThat(served.readers).allSatisfy(reader -> {
            assertThat(served.of(ReadKind.REPEAT, reader)).hasSize(20);
            assertThat(served.of(ReadKind.SENTINEL, reader)).hasSize(20);
        });
        RoundAgreement figures = figures(served);
        agreement(served, figures);
        readers(served, figures);
        registry(served, figures);
        rawReads(served, figures);
        adjudicate(served);
        assertThat(figures(served)).as("an adjudication changes no reading").isEqualTo(figures);
        served.close();
        assertThat(figures(served)).as("closing changes no reading").isEqualTo(figures);
        SignedIn reader = served.readers.getFirst();
        assertThat(SignInAs.as(reader, () -> desk.own(served.round))).contains(of(figures, reader));
    }

    private void agreement(ServedRound served, RoundAgreement figures) {
        Map<StudyId, Map<SignedIn, Boolean>> answers = served.answers();
        LabelAgreement label = figures.agreement().labels().getFirst();
        assertThat(answers)
                .hasSize(STUDIES)
                .allSatisfy((study, of) -> assertThat(of).hasSize(ErringReaders.EACH));
        assertThat(label.studies()).isEqualTo(STUDIES);
        double yes = 0;
        double unlike = 0;
        int disputed = 0;
        for (Map<SignedIn, Boolean> study : answers.values()) {
            int present = present(study);
            yes += present;
            unlike += present * (3.0 - present);
            disputed += present % 3 == 0 ? 0 : 1;
        }
        double all = 3.0 * STUDIES;
        // Of three answers to a study, one against two: two of the three pairs differ.
        double agree = 1 - unlike / 3 / STUDIES;
        double share = yes / all;
        double fleiss = share * share + (1 - share) * (1 - share);
        double gwet = 2 * share * (1 - share);
        assertThat(label.rawAgreement().value().orElseThrow()).isCloseTo(agree, EXACT);
        assertThat(label.fleissKappa().value().orElseThrow()).isCloseTo((agree - fleiss) / (1 - fleiss), EXACT);
        assertThat(label.gwetAc1().value().orElseThrow()).isCloseTo((agree - gwet) / (1 - gwet), EXACT);
        // Krippendorff: coincidences of unlike values n0 × n1 / (m − 1), against those of all values mixed.
        assertThat(label.krippendorffAlpha().value().orElseThrow())
                .isCloseTo(1 - (all - 1) * (unlike / 2) / (yes * (all - yes)), EXACT);
        assertThat(figures.agreement().anyDispute().value().orElseThrow())
                .isCloseTo(disputed / (double) STUDIES, EXACT);
        pairs(served, figures, label);
    }

    /// The file of raw reads, analysed as a file, says the same to the last digit.
    private void rawReads(ServedRound served, RoundAgreement figures) {
        String csv = SystemActor.call(() -> desk.rawReads(served.round));
        assertThat(csv.lines()).hasSize(1 + served.given.size());
        LabelAgreement again =
                AgreementStudy.of(parsed(csv), Bootstrap.STANDARD).labels().getFirst();
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields("disputed")
                .isEqualTo(figures.agreement().labels().getFirst());
    }

    private static void pairs(ServedRound served, RoundAgreement figures, LabelAgreement label) {
        assertThat(label.pairs()).hasSize(15);
        label.pairs().forEach(pair -> {
            SignedIn one = reader(served, figures, pair.first());
            SignedIn other = reader(served, figures, pair.second());
            List<boolean[]> both = served.answers().values().stream()
                    .filter(study -> study.containsKey(one) && study.containsKey(other))
                    .map(study -> new boolean[] {study.getOrDefault(one, false), study.getOrDefault(other, false)})
                    .toList();
            assertThat(pair.studies()).isEqualTo(both.size()).isBetween(60, 100);
            assertThat(pair.cohenKappa().value().orElseThrow()).isCloseTo(cohen(both), EXACT);
        });
    }

    private static void readers(ServedRound served, RoundAgreement figures) {
        for (SignedIn reader : served.readers) {
            ReaderFigures own = of(figures, reader);
            List<ServedRound.Given> known = served.of(ReadKind.SENTINEL, reader);
            assertThat(own.sentinels().cases()).isEqualTo(known.size());
            assertThat(own.sentinels().hits()).isEqualTo((int) known.stream()
                    .filter(one -> served.truth.get(one.study()).equals(one.present()))
                    .count());
            Map<StudyId, Map<SignedIn, Boolean>> first = served.answers();
            List<boolean[]> twice = served.of(ReadKind.REPEAT, reader).stream()
                    .map(again -> new boolean[] {first.get(again.study()).get(reader), again.present()})
                    .toList();
            assertThat(own.withSelf().orElseThrow().studies()).isEqualTo(twice.size());
            assertThat(own.withSelf().orElseThrow().cohenKappa().value().orElseThrow())
                    .isCloseTo(cohen(twice), EXACT);
            assertThat(own.againstOthers()).isEqualTo(againstOthers(first, reader));
        }
    }

    /// Where both others of a study agree.
    private static Accuracy againstOthers(Map<StudyId, Map<SignedIn, Boolean>> answers, SignedIn reader) {
        int[] count = new int[4];
        answers.values().stream().filter(study -> study.containsKey(reader)).forEach(study -> {
            boolean own = study.get(reader);
            int others = present(study) - (own ? 1 : 0);
            if (others != 1) {
                count[(own ? 0 : 2) + (own == (others == 2) ? 0 : 1)]++;
            }
        });
        return new Accuracy(count[0], count[1], count[3], count[2]);
    }

    private static void registry(ServedRound served, RoundAgreement figures) {
        int[] count = new int[4];
        served.answers().forEach((study, answers) -> {
            boolean majority = present(answers) >= 2;
            boolean listed = served.registry.get(study);
            count[(listed ? 0 : 2) + (listed == majority ? 0 : 1)]++;
        });
        SourceAccuracy registry = figures.registry().getFirst();
        assertThat(registry.accuracy()).isEqualTo(new Accuracy(count[0], count[1], count[3], count[2]));
        assertThat(registry.silent()).isZero();
        assertThat(figures.reports().getFirst().silent())
                .as("there are no reports")
                .isEqualTo(STUDIES);
    }

    /// A senior settles with the truth whatever the readers dispute; the final labels are theirs and the senior's.
    private void adjudicate(ServedRound served) {
        SignedIn senior = SignInAs.someone(Role.ADJUDICATOR);
        List<AdjudicationItem> items = SignInAs.as(senior, adjudication::items);
        for (AdjudicationItem item : items) {
            StudyId study = item.study().id();
            SignInAs.as(senior, () -> adjudication.open(served.round, study));
            Verdict verdict = served.truth.get(study) ? Verdict.PRESENT : Verdict.ABSENT;
            SignInAs.as(
                    senior,
                    () -> adjudication.rule(
                            served.round,
                            study,
                            ServedRound.ICH,
                            new Decision(Optional.of(verdict), "Seen on two slices"),
                            SubmitId.fresh()));
            SignInAs.doAs(senior, () -> adjudication.leave(served.round, study));
        }
        Map<StudyId, VerifiedLabel> labels = new HashMap<>();
        SystemActor.run(() -> verified.of(served.dataset)
                .forEach(study -> labels.put(study.study().id(), study.labels().getFirst())));
        List<StudyId> ruled = new ArrayList<>();
        served.answers().forEach((study, answers) -> {
            VerifiedLabel label = labels.get(study);
            boolean agreed = present(answers) % 3 == 0;
            boolean present = agreed ? present(answers) == 3 : served.truth.get(study);
            assertThat(label.status()).isEqualTo(agreed ? LabelStatus.AGREED : LabelStatus.ADJUDICATED);
            assertThat(label.finalValue()).contains(present ? Verdict.PRESENT : Verdict.ABSENT);
            if (!agreed) {
                ruled.add(study);
            }
        });
        assertThat(items).extracting(item -> item.study().id()).containsExactlyInAnyOrderElementsOf(ruled);
    }

    private RoundAgreement figures(ServedRound served) {
        return SystemActor.call(() -> desk.of(served.round, Sight.REGISTRY, Optional.empty()));
    }

    static ReaderFigures of(RoundAgreement figures, SignedIn reader) {
        return figures.readers().stream()
                .filter(one -> one.reader().equals(reader.id()))
                .findFirst()
                .orElseThrow();
    }

    private static SignedIn reader(ServedRound served, RoundAgreement figures, String letter) {
        return served.readers.stream()
                .filter(one -> of(figures, one).letter().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    private static int present(Map<SignedIn, Boolean> study) {
        return (int) study.values().stream().filter(one -> one).count();
    }

    /// Cohen 1960, from the four counts.
    private static double cohen(List<boolean[]> pairs) {
        double n = pairs.size();
        double first = pairs.stream().filter(pair -> pair[0]).count() / n;
        double second = pairs.stream().filter(pair -> pair[1]).count() / n;
        double agree = pairs.stream().filter(pair -> pair[0] == pair[1]).count() / n;
        double chance = first * second + (1 - first) * (1 - second);
        return (agree - chance) / (1 - chance);
    }

    private static List<RawRead> parsed(String csv) {
        try {
            return ReadsFile.parse(new StringReader(csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

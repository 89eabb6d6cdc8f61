package org.overread.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.overread.testing.RoundFixtures.aPerson;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.agreement.statistics.Accuracy;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.Sight;
import org.overread.home.SystemActor;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.reports.desk.LexiconDesk;
import org.overread.reports.desk.NewVersion;
import org.overread.reports.lexicon.LexiconRefused;
import org.overread.review.ReadingDesk;
import org.overread.review.rounds.RoundDesk;
import org.overread.review.rounds.RoundId;
import org.springframework.beans.factory.annotation.Autowired;

/// From signed readings to figures, on a real database.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class AgreementTests {
    @Autowired
    private AgreementDesk desk;

    @Autowired
    private RoundDesk rounds;

    @Autowired
    private ReadingDesk readings;

    @Autowired
    private CatalogIntake intake;

    @Autowired
    private AccountDesk accounts;

    private final AgreementScene scene = new AgreementScene();

    @BeforeEach
    void readARound() {
        scene.read(intake, accounts, rounds, readings);
    }

    @Test
    void signed_answers_become_agreement_and_accuracy() {
        RoundAgreement figures = coordinate(() -> desk.of(scene.round(), Sight.REGISTRY, Optional.empty()));
        assertThat(figures.agreement().studies()).isEqualTo(4);
        assertThat(figures.agreement().readers()).containsExactly("A", "B");
        var label = figures.agreement().labels().stream()
                .filter(one -> one.label().equals("ich"))
                .findFirst()
                .orElseThrow();
        assertThat(label.rawAgreement().value()).hasValue(0.75);
        assertThat(label.pairs().getFirst().cohenKappa().value()).hasValue(0.5);
        assertThat(figures.consensus().get(AgreementScene.ICH)).isEqualTo(new Consensus.Count(3, 2));
        assertThat(figures.agreement().anyDispute().value()).hasValue(0.25);
        Accuracy registry = accuracy(figures.registry(), AgreementScene.ICH);
        assertThat(registry.truePositive() + registry.falseNegative()).isEqualTo(2);
        assertThat(registry.falseNegative()).isEqualTo(1);
        assertThat(accuracy(figures.reports(), AgreementScene.ICH).truePositive())
                .isEqualTo(2);
    }

    @Test
    void reports_are_read_with_the_lexicon_in_use(@Autowired LexiconDesk lexicon) {
        var subdural = new LabelCode("subdural");
        assertThat(reports(subdural).falsePositive()).isEqualTo(3);
        int number = coordinate(lexicon::number);
        String text = coordinate(() -> lexicon.text(number));
        try {
            save(lexicon, text.replace("= subdural\n", "= notinuse\n"));
            assertThat(reports(subdural).falsePositive()).isZero();
        } finally {
            save(lexicon, text);
        }
    }

    private Accuracy reports(LabelCode label) {
        return accuracy(
                coordinate(() -> desk.of(scene.round(), Sight.REGISTRY, Optional.empty()))
                        .reports(),
                label);
    }

    private static void save(LexiconDesk lexicon, String text) {
        coordinate(() -> {
            try {
                return lexicon.save(NewVersion.of(text, lexicon.number(), "Changed by a test"));
            } catch (LexiconRefused e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void raw_reads_leave_as_a_file_that_can_be_analysed_again() throws IOException {
        String csv = coordinate(() -> desk.rawReads(scene.round()));
        assertThat(csv).startsWith("study,reader,label,value,seen,kind");
        assertThat(ReadsFile.parse(new StringReader(csv)))
                .hasSize(8 * LabelSet.hemorrhage().codes().size())
                .allMatch(read -> List.of("A", "B").contains(read.reader()));
        assertThat(csv)
                .doesNotContain(scene.anna().name())
                .doesNotContain(scene.boris().name());
    }

    @Test
    void strata_hold_the_studies_that_are_alike() {
        List<Stratum> strata = coordinate(() -> desk.strata(scene.round()));
        assertThat(strata).isNotEmpty();
        assertThat(coordinate(() -> desk.of(scene.round(), Sight.REGISTRY, Optional.of(strata.getFirst())))
                        .agreement()
                        .studies())
                .isEqualTo(4);
        var none = new Stratum(Stratum.Kind.MANUFACTURER, "nobody");
        assertThat(coordinate(() -> desk.of(scene.round(), Sight.REGISTRY, Optional.of(none)))
                        .agreement()
                        .studies())
                .isZero();
    }

    @Test
    void a_readers_own_figures_wait_for_the_round_to_close() {
        assertThat(AgreementScene.as(scene.anna(), () -> desk.ownRounds()))
                .extracting(RoundChoice::id)
                .contains(scene.round());
        assertThat(AgreementScene.as(scene.anna(), () -> desk.own(scene.round())))
                .isEmpty();
        SystemActor.run(() -> rounds.close(scene.round()));
        ReaderFigures own =
                AgreementScene.as(scene.anna(), () -> desk.own(scene.round())).orElseThrow();
        assertThat(own.reader()).isEqualTo(scene.anna().id());
        assertThat(own.studies()).isEqualTo(4);
        SignedIn stranger = aPerson(accounts, Role.READER);
        assertThat(AgreementScene.as(stranger, () -> desk.own(scene.round()))).isEmpty();
        assertThat(AgreementScene.as(stranger, () -> desk.ownRounds())).isEmpty();
    }

    @Test
    void a_round_without_signed_readings_has_no_figures() {
        var unknown = new RoundId(java.util.UUID.randomUUID());
        assertThatThrownBy(() -> coordinate(() -> desk.of(unknown, Sight.REGISTRY, Optional.empty())))
                .isInstanceOf(NoSuchRound.class);
    }

    private static Accuracy accuracy(List<SourceAccuracy> labels, LabelCode label) {
        return labels.stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow()
                .accuracy();
    }

    private static <T> T coordinate(Supplier<T> work) {
        return SystemActor.call(work);
    }
}

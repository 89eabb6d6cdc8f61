package org.overread.reports.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.overread.testing.CatalogFixtures.aDataset;
import static org.overread.testing.CatalogFixtures.aStudy;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.reports.ReportState;
import org.overread.reports.lexicon.Lexicon;
import org.overread.reports.lexicon.LexiconRefused;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class LexiconTests {
    private static final String STANDARD = Lexicon.standard().text();
    private static final String CHANGED =
            STANDARD + "\n[finding subdural]\nчерносмородиновый знак = blackcurrant sign\n";
    private static final String WHY = "A sign that our protocols use";
    private static final LabelCode SUBDURAL = new LabelCode("subdural");

    private final SignedIn coordinator = SignInAs.someone(Role.COORDINATOR);

    @Autowired
    LexiconDesk desk;

    @Autowired
    CatalogIntake intake;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void goBackToTheStandard() throws Exception {
        save(STANDARD, "Back to the standard after a test");
    }

    @Test
    void a_saved_lexicon_is_in_use_at_once_and_stands_in_the_history_and_the_audit_trail() throws Exception {
        LexiconVersion saved = save(CHANGED, WHY);

        assertThat(asCoordinator(() ->
                        desk.reader().read("Черносмородиновый знак.", "ru").state(SUBDURAL)))
                .isEqualTo(ReportState.PRESENT);
        assertThat(asCoordinator(desk::history)).first().isEqualTo(saved);
        assertThat(saved.savedBy()).isEqualTo(coordinator.email());
        assertThat(jdbc.sql("select reason from audit_entry where object = :object")
                        .param("object", "lexicon:" + saved.number())
                        .query(String.class)
                        .single())
                .isEqualTo(WHY);
    }

    @Test
    void a_lexicon_with_an_error_is_refused_with_its_line_and_the_old_one_stays_in_use() {
        int before = asCoordinator(desk::number);

        assertThatThrownBy(() -> save("[blood]\nкровь = blood\n[bluud]\n", WHY))
                .isInstanceOfSatisfying(
                        LexiconRefused.class,
                        refused -> assertThat(refused.problems())
                                .anySatisfy(
                                        problem -> assertThat(problem.line()).isEqualTo(3)));
        assertThat(asCoordinator(desk::number)).isEqualTo(before);
    }

    @Test
    void two_coordinators_do_not_overwrite_each_other() throws Exception {
        int opened = asCoordinator(desk::number);
        save(CHANGED, WHY);

        assertThatThrownBy(() -> save(new NewVersion(STANDARD, opened, WHY, OptionalInt.empty())))
                .isInstanceOf(StaleLexicon.class);
    }

    @Test
    void a_lexicon_is_not_saved_without_a_reason() {
        assertThatThrownBy(() -> save(CHANGED, " short  ")).isInstanceOf(ReasonMissing.class);
    }

    @Test
    void the_effect_of_a_change_is_known_before_it_is_saved() throws Exception {
        StudyId study =
                aStudy().withReport("ru", "Слева черносмородиновый знак.").addedTo(aDataset(intake), intake);

        EffectRun run = SignInAs.as(coordinator, () -> effect(CHANGED));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> run.changes().isPresent());

        List<LabelChange> here = run.changes().orElseThrow().stream()
                .filter(change -> change.study().equals(study))
                .toList();
        assertThat(here).extracting(LabelChange::label).containsExactly(new LabelCode("ich"), SUBDURAL);
        assertThat(here).allSatisfy(change -> assertThat(change.changesValue()).isTrue());
        assertThat(run.count(SUBDURAL, 1)).isEqualTo(1);
        assertThat(asCoordinator(() ->
                        desk.reader().read("Черносмородиновый знак.", "ru").state(SUBDURAL)))
                .isEqualTo(ReportState.NOT_MENTIONED);
    }

    private EffectRun effect(String text) {
        try {
            return desk.effect(text);
        } catch (LexiconRefused e) {
            throw new AssertionError(e);
        }
    }

    private LexiconVersion save(String text, String reason) throws Exception {
        return save(new NewVersion(text, asCoordinator(desk::number), reason, OptionalInt.empty()));
    }

    private LexiconVersion save(NewVersion draft) throws Exception {
        var refused = new LexiconRefused[1];
        LexiconVersion saved = asCoordinator(() -> {
            try {
                return desk.save(draft);
            } catch (LexiconRefused e) {
                refused[0] = e;
                return null;
            }
        });
        if (refused[0] != null) {
            throw refused[0];
        }
        return saved;
    }

    private <T> T asCoordinator(java.util.function.Supplier<T> work) {
        return SignInAs.as(coordinator, work);
    }
}

package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.overread.testing.CatalogFixtures.aDataset;
import static org.overread.testing.CatalogFixtures.aStudy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.testing.Entered;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import tools.jackson.databind.JsonNode;

/// What a browser hands in out of its journal, and what it is told.
@Import(JournalDoor.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class JournalTests {
    private static final LabelCode ICH = new LabelCode("ich");

    @Autowired
    JournalDoor door;

    @Autowired
    ReadingDesk desk;

    @Autowired
    JournalKeys keys;

    @Autowired
    AbstractPlatformTransactionManager transactions;

    @Autowired
    CatalogIntake intake;

    @Autowired
    JdbcClient jdbc;

    private final SignedIn reader = SignInAs.someone(Role.READER);
    private final UUID window = UUID.randomUUID();
    private final UUID otherWindow = UUID.randomUUID();
    private ReadingId reading = new ReadingId(UUID.randomUUID());

    @BeforeEach
    void openAStudy() {
        StudyId study = aStudy().with("ich", "1").addedTo(aDataset(intake), intake);
        reading = as(() -> desk.open(study)).id();
    }

    @Test
    void every_kind_of_change_is_written_and_acknowledged_with_the_servers_time() throws Exception {
        JsonNode answers = handIn(
                line("verdict", "ich", "PRESENT", ""),
                line("comment", "ich", " thin rim ", ""),
                line("comment", "", "old scan", ""),
                line("certainty", "ich", "LIKELY", ""),
                line("quality", "", "LIMITED", ""),
                line("flag", "", "true", "false"));

        ReadingSheet sheet = sheet();
        assertThat(answers.values())
                .hasSize(6)
                .allMatch(one -> one.path("state").asString().equals("saved"));
        assertThat(answers.get(5).path("at").asString())
                .isEqualTo(sheet.changedAt().toString());
        assertThat(sheet.verdicts()).isEqualTo(Map.of(ICH, Verdict.PRESENT));
        assertThat(sheet.comments()).isEqualTo(Map.of(ICH, "thin rim"));
        assertThat(sheet.studyComment()).isEqualTo("old scan");
        assertThat(sheet.grades())
                .isEqualTo(new Grades(Map.of(ICH, Certainty.LIKELY), Optional.of(ImageQuality.LIMITED)));
        assertThat(sheet.flagged()).isTrue();
    }

    @Test
    void a_change_that_was_written_before_is_acknowledged_with_its_first_time_and_not_written_again() throws Exception {
        String line = line("verdict", "ich", "PRESENT", "");
        JsonNode first = handIn(line);
        handIn(line("verdict", "ich", "ABSENT", "PRESENT"));

        JsonNode again = handIn(line);

        assertThat(again).isEqualTo(first);
        assertThat(sheet().verdict(ICH)).contains(Verdict.ABSENT);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void a_change_of_something_that_another_device_changed_meanwhile_is_not_written_and_says_what_stands()
            throws Exception {
        handIn(line("verdict", "ich", "PRESENT", ""));

        JsonNode lost =
                handIn(in(otherWindow, line("verdict", "ich", "ABSENT", ""))).get(0);

        assertThat(lost.path("state").asString()).isEqualTo("conflict");
        assertThat(lost.path("theirs").path("value").asString()).isEqualTo("PRESENT");
        assertThat(lost.path("theirs").path("device").asString()).isEqualTo("Firefox · Windows");
        assertThat(lost.path("theirs").path("at").asString()).isNotEmpty();
        assertThat(sheet().verdict(ICH)).contains(Verdict.PRESENT);
        assertThat(handIn(in(otherWindow, line("verdict", "ich", "ABSENT", "PRESENT")))
                        .get(0)
                        .path("state")
                        .asString())
                .isEqualTo("saved");
    }

    @Test
    void answers_to_several_labels_are_one_change_and_are_taken_back_as_one() throws Exception {
        handIn(line("verdict", "ich", "PRESENT", ""));
        String back = line("verdicts", "", "", "")
                .replace("\"value\"", "\"verdicts\":{\"ich\":\"\",\"fracture\":\"ABSENT\"},\"value\"")
                .replace("\"seen\":\"\"", "\"seen\":null");

        JsonNode saved = handIn(back).get(0);

        assertThat(saved.path("state").asString()).isEqualTo("saved");
        assertThat(handIn(back).get(0)).isEqualTo(saved);
        assertThat(sheet().verdict(ICH)).isEmpty();
        assertThat(sheet().verdict(new LabelCode("fracture"))).contains(Verdict.ABSENT);
        assertThat(handIn(back.replace("ABSENT", "MAYBE"), line("verdicts", "", "", ""))
                        .values())
                .allMatch(answer -> answer.path("reason").asString().equals("senseless"));
    }

    @Test
    void the_same_answer_from_two_devices_is_no_conflict() throws Exception {
        handIn(line("comment", "ich", "thin rim", ""));

        assertThat(handIn(in(otherWindow, line("comment", "ich", "thin rim", "")))
                        .get(0)
                        .path("state")
                        .asString())
                .isEqualTo("saved");
    }

    @Test
    void a_signed_reading_refuses_what_comes_late() throws Exception {
        LabelSet.hemorrhage()
                .codes()
                .forEach(code -> as(() -> Entered.answer(desk, reading, code, Verdict.ABSENT, SubmitId.fresh())));
        as(() -> desk.sign(reading, desk.look(reading).revision()));

        JsonNode late = handIn(line("verdict", "ich", "PRESENT", "ABSENT")).get(0);

        assertThat(late.path("state").asString()).isEqualTo("refused");
        assertThat(late.path("reason").asString()).isEqualTo("signed");
    }

    @Test
    void what_was_decided_before_a_reveal_does_not_count_after_it() throws Exception {
        String early = line("verdict", "ich", "PRESENT", "").replace("REGISTRY", "IMAGES");

        assertThat(handIn(early).get(0).path("reason").asString()).isEqualTo("revealed");
        assertThat(sheet().verdicts()).isEmpty();
    }

    @Test
    void nonsense_is_refused_line_by_line_and_the_rest_is_written() throws Exception {
        JsonNode answers = handIn(
                line("verdict", "ich", "MAYBE", ""),
                line("verdict", "no-such-label", "PRESENT", ""),
                line("wish", "ich", "PRESENT", ""),
                line("verdict", "ich", "PRESENT", ""));

        assertThat(answers.values().stream().map(one -> one.path("state").asString()))
                .containsExactly("refused", "refused", "refused", "saved");
    }

    @Test
    void a_reading_of_somebody_else_is_refused_and_a_message_without_the_token_too() throws Exception {
        var stranger = SignInAs.someone(Role.READER);
        String line = line("verdict", "ich", "PRESENT", "");

        assertThat(door.handIn(stranger, reading, line).get(0).path("reason").asString())
                .isEqualTo("not-yours");
        door.withoutToken(reader, reading, line).andExpect(status().isForbidden());
        assertThat(sheet().verdicts()).isEmpty();
    }

    @Test
    void the_key_of_a_journal_is_its_readers_own_and_stays() {
        String key = as(keys::own);

        assertThat(key).matches("[0-9a-f]{64}").isEqualTo(as(keys::own));
        assertThat(SignInAs.as(SignInAs.someone(Role.READER), keys::own)).isNotEqualTo(key);
    }

    /// The embedded database keeps through a kill only what was written in a transaction, one at a time.
    @Test
    void a_key_is_drawn_in_a_transaction() {
        var before = List.copyOf(transactions.getTransactionExecutionListeners());
        List<Boolean> readOnly = new ArrayList<>();
        transactions.addListener(new TransactionExecutionListener() {
            @Override
            public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
                readOnly.add(transaction.isReadOnly());
            }
        });
        try {
            SignInAs.as(SignInAs.someone(Role.READER), keys::own);
        } finally {
            transactions.setTransactionExecutionListeners(before);
        }
        assertThat(readOnly).containsOnlyOnce(false);
    }

    private String line(String kind, String label, String value, String seen) {
        return """
                {"submit":"%s","kind":"%s","label":"%s","value":"%s","seen":"%s","phase":"REGISTRY","window":"%s"}""".formatted(UUID.randomUUID(), kind, label, value, seen, window);
    }

    private String in(UUID other, String line) {
        return line.replace(window.toString(), other.toString());
    }

    private JsonNode handIn(String... lines) throws Exception {
        return door.handIn(reader, reading, lines);
    }

    private ReadingSheet sheet() {
        return as(() -> desk.look(reading));
    }

    private int rows() {
        return jdbc.sql("select count(*) from verdict_entry where reading_id = ?")
                .param(reading.value())
                .query(Integer.class)
                .single();
    }

    private <T> T as(Supplier<T> work) {
        return SignInAs.as(reader, work);
    }
}

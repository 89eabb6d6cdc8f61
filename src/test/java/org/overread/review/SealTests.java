package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.overread.testing.CatalogFixtures.aDataset;
import static org.overread.testing.CatalogFixtures.aStudy;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.ProofNeeded;
import org.overread.accounts.Role;
import org.overread.accounts.SessionProof;
import org.overread.accounts.SignedIn;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.testing.Entered;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/// What a signature seals, and who may set one. `-Doverread.tampers=10000` changes as many single characters.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class SealTests {
    private static final int TAMPERS = Integer.getInteger("overread.tampers", 150);
    private static final LabelCode ICH = new LabelCode("ich");

    /// The rows of one signed reading: table, and the column that says whose they are.
    private static final Map<String, String> TABLES = Map.of(
            "reading", "id",
            "verdict_entry", "reading_id",
            "comment_entry", "reading_id",
            "grade_entry", "reading_id",
            "submission", "reading_id",
            "quote_entry", "reading_id",
            "signed_verdict", "reading_id",
            "reading_signature", "reading_id");

    /// The lock of the row, and the numbers that order rows: no content.
    private static final List<String> NO_CONTENT = List.of("revision", "id", "serial");

    @Autowired
    ReadingDesk desk;

    @Autowired
    EvidenceDesk evidence;

    @Autowired
    SealCheck seals;

    @Autowired
    CatalogIntake intake;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final SignedIn reader = SignInAs.someone(Role.READER);
    private final SignedIn administrator = SignInAs.someone(Role.ADMINISTRATOR);
    private final Random random = new Random(20261125);
    private ReadingId reading = new ReadingId(UUID.randomUUID());

    @BeforeEach
    void answerAStudy() {
        StudyId study =
                aStudy().with("ich", "1").withReport("en", "Thin subdural rim.").addedTo(aDataset(intake), intake);
        reading = as(() -> desk.open(study)).id();
        LabelSet.hemorrhage()
                .codes()
                .forEach(code -> as(() -> Entered.answer(desk, reading, code, Verdict.ABSENT, SubmitId.fresh())));
        as(() -> Entered.comment(desk, reading, Optional.of(ICH), "thin rim", SubmitId.fresh()));
        as(() -> evidence.quote(
                reading, new Quote(ICH, "0".repeat(64), "en", 0, 4, "Thin"), Submission.plain(SubmitId.fresh())));
        write(new Change.Sureness(ICH, Optional.of(Certainty.LIKELY)));
        write(new Change.Quality(Optional.of(ImageQuality.LIMITED)));
    }

    @Test
    void nobody_signs_who_has_not_just_proved_to_be_the_one() {
        assertThatThrownBy(() -> as(() -> {
                    forgetProof();
                    return desk.sign(reading, desk.look(reading).revision());
                }))
                .isInstanceOf(ProofNeeded.class);
        assertThat(as(() -> desk.look(reading)).isSigned()).isFalse();
    }

    @Test
    void an_untouched_reading_holds_and_says_what_was_signed() {
        sign();

        assertThat(holds()).isTrue();
        assertThat(meaning()).isEqualTo("READ");
    }

    @Test
    void the_trail_says_by_what_the_signer_proved_to_be_the_one() {
        sign();

        assertThat(jdbc.sql("select details from audit_entry where object = ? and action = 'reading.signed'")
                        .param("reading:" + reading)
                        .query(String.class)
                        .single())
                .contains("proof", "password");
    }

    @Test
    void a_correction_is_signed_as_one() {
        sign();
        reading = as(() -> desk.amend(reading, "Saw the fracture later")).id();
        sign();

        assertThat(holds()).isTrue();
        assertThat(meaning()).isEqualTo("AMENDED");
    }

    @Test
    void one_changed_character_of_any_row_is_found_or_refused() {
        sign();
        List<String> unnoticed = new ArrayList<>();
        int found = 0;
        int refused = 0;
        for (int n = 0; n < TAMPERS; n++) {
            var table = TABLES.keySet().stream().sorted().toList().get(random.nextInt(TABLES.size()));
            switch (tampered(table)) {
                case "found" -> found++;
                case "refused" -> refused++;
                default -> unnoticed.add(table);
            }
        }
        System.out.printf("Tampering: %d changes, %d found, %d refused by the database%n", TAMPERS, found, refused);
        assertThat(unnoticed).isEmpty();
        assertThat(found).isPositive();
        assertThat(holds()).as("each change was taken back").isTrue();
    }

    @Test
    void a_row_that_is_added_or_missing_is_found_or_refused() {
        sign();

        assertThat(undone(() -> jdbc.sql("delete from comment_entry where reading_id = ?")
                        .param(reading.value())
                        .update()))
                .isIn("found", "refused");
        assertThat(undone(
                        () -> jdbc.sql("insert into grade_entry (reading_id, phase, kind, label_code, grade, given_at,"
                                        + " submit_id) select reading_id, phase, kind, label_code, 'SURE', given_at, ? from"
                                        + " grade_entry where reading_id = ? and kind = 'CERTAINTY'")
                                .params(UUID.randomUUID(), reading.value())
                                .update()))
                .isIn("found", "refused");
    }

    /// Changes one value of one row by one character or one unit, looks, and takes it back.
    private String tampered(String table) {
        String whose = TABLES.getOrDefault(table, "");
        List<Map<String, Object>> rows = jdbc.sql("select * from " + table + " where " + whose + " = ?")
                .param(reading.value())
                .query()
                .listOfRows();
        Map<String, Object> row = rows.get(random.nextInt(rows.size()));
        List<String> columns = row.keySet().stream()
                .filter(name -> row.get(name) != null && !NO_CONTENT.contains(name.toLowerCase(Locale.ROOT)))
                .sorted()
                .toList();
        String column = columns.get(random.nextInt(columns.size()));
        return undone(() -> jdbc.sql("update " + table + " set " + column + " = :new where " + whose + " = :id and "
                        + column + " = :old" + (table.equals("signed_verdict") ? " and label_code = :label" : ""))
                .param("new", other(row.get(column)))
                .param("old", asStored(row.get(column)))
                .param("id", reading.value())
                .param("label", String.valueOf(row.get("label_code")))
                .update());
    }

    private String undone(Supplier<Integer> change) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return change.get() > 0 && !holds() ? "found" : "unnoticed";
            } catch (DataAccessException e) {
                return "refused";
            }
        });
    }

    private static Object asStored(Object value) {
        return value instanceof Timestamp time ? time.toInstant().atOffset(ZoneOffset.UTC) : text(value);
    }

    /// H2 hands long texts out as objects of their own.
    private static Object text(Object value) {
        return value instanceof java.sql.Clob clob ? read(clob) : value;
    }

    private static String read(java.sql.Clob clob) {
        try {
            return clob.getSubString(1, (int) clob.length());
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object other(Object value) {
        return switch (asStored(value)) {
            case OffsetDateTime time -> time.plus(1, ChronoUnit.MICROS);
            case UUID id ->
                new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ (1L << random.nextInt(62)));
            case Boolean yes -> !yes;
            case Integer number -> number + 1;
            case Long number -> number + 1;
            case String text -> flipped(text);
            case Object odd -> throw new IllegalStateException("No way to tamper with " + odd.getClass());
        };
    }

    private String flipped(String text) {
        if (text.isEmpty()) {
            return "x";
        }
        int at = random.nextInt(text.length());
        char letter = text.charAt(at);
        return text.substring(0, at) + (letter == 'x' ? 'y' : 'x') + text.substring(at + 1);
    }

    private static void forgetProof() {
        var token =
                (AbstractAuthenticationToken) SecurityContextHolder.getContext().getAuthentication();
        token.setDetails(SessionProof.none());
    }

    private String meaning() {
        return jdbc.sql("select meaning from reading where id = ?")
                .param(reading.value())
                .query(String.class)
                .single();
    }

    private boolean holds() {
        return SignInAs.as(administrator, () -> seals.holds(reading));
    }

    private void sign() {
        as(() -> desk.sign(reading, desk.look(reading).revision()));
    }

    private void write(Change change) {
        as(() -> desk.write(reading, change, Submission.plain(SubmitId.fresh())));
    }

    private <T> T as(Supplier<T> work) {
        return SignInAs.as(reader, work);
    }
}

package org.overread.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.overread.release.ReadBack.sha256;
import static org.overread.release.ReadBack.unchecked;
import static org.overread.testing.CatalogFixtures.aDataset;
import static org.overread.testing.CatalogFixtures.aStudy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyId;
import org.overread.home.OverreadHome;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.review.ReadingDesk;
import org.overread.review.ReadingSheet;
import org.overread.review.SubmitId;
import org.overread.testing.Entered;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Exports on a real database, with real readings.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class ExportTests {
    private static final LabelCode ICH = new LabelCode("ich");

    @Autowired
    private ReleaseDesk releases;

    @Autowired
    private ReadingDesk desk;

    @Autowired
    private CatalogIntake intake;

    @Autowired
    private OverreadHome home;

    @Autowired
    private JdbcClient jdbc;

    private final SignedIn coordinator = SignInAs.someone(Role.COORDINATOR);
    private final SignedIn first = SignInAs.someone(Role.READER);
    private final SignedIn second = SignInAs.someone(Role.READER);
    private DatasetId dataset = new DatasetId(java.util.UUID.randomUUID());

    @BeforeEach
    void aNewDataset() {
        dataset = aDataset(intake);
    }

    @Test
    void what_is_read_back_is_what_was_signed() throws IOException {
        StudyId agreed = study();
        StudyId differed = study();
        StudyId untouched = study();
        StudyId draft = study();
        sign(first, agreed, Verdict.PRESENT);
        sign(second, agreed, Verdict.PRESENT);
        sign(first, differed, Verdict.UNCERTAIN);
        sign(second, differed, Verdict.ABSENT);
        SignInAs.as(first, () -> answerAll(desk.open(draft), Verdict.PRESENT));

        Export export = export(true);
        List<Map<String, String>> rows = read(export).csv();

        assertThat(export.counts()).isEqualTo(new ExportCounts(4, 0, 1, 1, 4));
        assertThat(rows)
                .extracting(row -> row.get("status"))
                .containsExactlyInAnyOrder("agreed", "disagreed", "not_read", "not_read");
        assertThat(row(rows, agreed))
                .containsEntry("ich_registry", "present")
                .containsEntry("ich_reader_1", "present")
                .containsEntry("ich_reader_2", "present")
                .containsEntry("ich_final", "present")
                .containsEntry("ich_status", "agreed")
                .containsEntry("ich_path", "consensus_of_2")
                .containsEntry("ich_reads", "2")
                .containsEntry("ich_adjudicated_by", "")
                .containsEntry("fracture_registry", "missing")
                .containsEntry("readers_signed", "2");
        assertThat(row(rows, differed)).containsEntry("ich_final", "").containsEntry("ich_status", "disagreed");
        assertThat(List.of(
                        row(rows, differed).get("ich_reader_1"),
                        row(rows, differed).get("ich_reader_2")))
                .containsExactlyInAnyOrder("uncertain", "absent");
        assertThat(row(rows, untouched)).containsEntry("ich_final", "").containsEntry("ich_reader_1", "");
        assertThat(row(rows, draft)).containsEntry("ich_status", "not_read").containsEntry("reader_1", "");
        assertThat(read(export).workbook()).isEqualTo(rows);
    }

    @Test
    void registry_values_stay_at_home_unless_they_are_asked_for() throws IOException {
        sign(first, study(), Verdict.ABSENT);

        Export export = export(false);

        assertThat(read(export).csv().getFirst().keySet()).noneMatch(column -> column.contains("registry"));
        assertThat(read(export).text("NOTICE.txt"))
                .doesNotContain("registry's own values")
                .contains("not a redistribution");
        assertThat(read(export(true)).text("NOTICE.txt")).contains("registry's own values");
    }

    @Test
    void no_cell_can_start_a_formula() throws IOException {
        aStudy().with("ich", "=cmd|' /C calc'!A1").addedTo(dataset, intake);

        Export export = export(true);

        assertThat(read(export).csv().getFirst()).containsEntry("ich_registry_text", "'=cmd|' /C calc'!A1");
        assertThat(read(export).workbook().getFirst()).containsEntry("ich_registry_text", "'=cmd|' /C calc'!A1");
    }

    @Test
    void the_manifest_names_every_file_with_its_hash() throws Exception {
        sign(first, study(), Verdict.ABSENT);
        Export export = export(true);

        JsonNode manifest = JsonMapper.shared().readTree(read(export).text(Export.MANIFEST));

        assertThat(manifest.get("number").asInt()).isEqualTo(export.number());
        assertThat(manifest.get("counts").get("read").asInt()).isEqualTo(1);
        assertThat(manifest.get("auditHead").get("hash").asString())
                .isEqualTo(export.audit().hash())
                .hasSize(64);
        assertThat(manifest.get("software").get("version").asString())
                .isNotBlank()
                .doesNotContain("@");
        assertThat(manifest.get("files").size()).isEqualTo(3);
        for (JsonNode file : manifest.get("files")) {
            byte[] bytes = read(export).bytes(file.get("name").asString());
            assertThat(file.get("sha256").asString()).isEqualTo(sha256(bytes));
            assertThat(file.get("bytes").asLong()).isEqualTo(bytes.length);
        }
        assertThat(export.seal()).isEqualTo(sha256(read(export).bytes(Export.MANIFEST)));
    }

    @Test
    void exports_are_numbered_listed_and_leave_nothing_half_made() throws IOException {
        sign(first, study(), Verdict.ABSENT);
        Export one = export(true);
        Export two = export(false);

        assertThat(two.number()).isGreaterThan(one.number());
        assertThat(SignInAs.as(coordinator, releases::all)).contains(one, two);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'export.created' and object = ?")
                        .param("export:" + one.number())
                        .query(Integer.class)
                        .single())
                .isOne();
        try (var folders = Files.list(home.at("exports"))) {
            assertThat(folders.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void the_archive_holds_all_files() throws IOException {
        Export export = export(true);
        var out = new ByteArrayOutputStream();
        SignInAs.doAs(coordinator, () -> unchecked(() -> releases.copyAll(export.number(), out)));

        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "NOTICE.txt", "manifest.json", "verified-labels.csv", "verified-labels.xlsx");
        assertThatThrownBy(() -> read(export).bytes("../lock")).isInstanceOf(NoSuchExport.class);
    }

    @Test
    void only_coordinators_export_and_read_exports() {
        Export export = export(true);
        for (Role role : List.of(Role.READER, Role.ADJUDICATOR, Role.ADMINISTRATOR)) {
            SignedIn other = SignInAs.someone(role);
            refused(() -> SignInAs.as(other, releases::all));
            refused(() -> SignInAs.as(other, () -> releases.preview(dataset)));
            refused(() -> SignInAs.as(other, () -> releases.export(new ExportOrder(dataset, true))));
            refused(() -> SignInAs.doAs(
                    other,
                    () -> unchecked(() -> releases.copy(export.number(), "NOTICE.txt", new ByteArrayOutputStream()))));
            refused(() -> SignInAs.doAs(
                    other, () -> unchecked(() -> releases.copyAll(export.number(), new ByteArrayOutputStream()))));
        }
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }

    private StudyId study() {
        return aStudy().with("ich", "1").addedTo(dataset, intake);
    }

    private void sign(SignedIn reader, StudyId study, Verdict verdict) {
        SignInAs.as(reader, () -> {
            ReadingSheet sheet = answerAll(desk.open(study), verdict);
            return desk.sign(sheet.id(), sheet.revision());
        });
    }

    private ReadingSheet answerAll(ReadingSheet sheet, Verdict verdict) {
        LabelSet.hemorrhage()
                .codes()
                .forEach(code -> Entered.answer(
                        desk, sheet.id(), code, code.equals(ICH) ? verdict : Verdict.ABSENT, SubmitId.fresh()));
        return desk.look(sheet.id());
    }

    private Export export(boolean registryValues) {
        return SignInAs.as(coordinator, () -> releases.export(new ExportOrder(dataset, registryValues)));
    }

    private Map<String, String> row(List<Map<String, String>> rows, StudyId study) {
        String code = jdbc.sql("select code from study where id = ?")
                .param(study.value())
                .query(String.class)
                .single();
        return rows.stream()
                .filter(row -> code.equals(row.get("study_code")))
                .findFirst()
                .orElseThrow();
    }

    private ReadBack read(Export export) {
        return new ReadBack(releases, coordinator, export);
    }
}

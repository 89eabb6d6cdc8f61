package org.overread.contradictions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.DatasetId;
import org.overread.labels.LabelSet;
import org.overread.testing.CatalogFixtures;
import org.overread.testing.OnH2;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How long 100,000 studies take to be compared anew: two series and two reports each, whose stacks were looked at
/// before. Prints figures, asserts none.
@Tag("bench")
@OnH2
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContradictionBenchmark {
    private static final int STUDIES = Integer.getInteger("bench.studies", 100_000);

    @Autowired
    CatalogIntake intake;

    @Autowired
    CheckRunner runner;

    @Autowired
    JdbcTemplate batch;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_hundred_thousand_studies_are_compared() {
        DatasetId dataset = CatalogFixtures.aDataset(intake);
        long made = System.nanoTime();
        for (int from = 0; from < STUDIES; from += 1_000) {
            insert(dataset, from, Math.min(STUDIES, from + 1_000));
        }
        System.out.printf("%d studies made in %.1f s%n", STUDIES, seconds(made));
        var watch = new Thread(this::useThePortal);
        watch.setDaemon(true);
        watch.start();
        long first = System.nanoTime();
        assertThat(runner.now(dataset, "bench")).isEqualTo(CheckState.DONE);
        System.out.printf("compared in %.1f s%n", seconds(first));
        long again = System.nanoTime();
        runner.now(dataset, "bench");
        System.out.printf("nothing changed: %.1f s%n", seconds(again));
        watch.interrupt();
        System.out.printf(
                "contradictions: %d%n",
                jdbc.sql("select count(*) from contradiction where dataset_id = :dataset")
                        .param("dataset", dataset.value())
                        .query(Integer.class)
                        .single());
    }

    /// What a reader feels meanwhile: a page of the worklist's query, ten times a second.
    private void useThePortal() {
        List<Double> waits = new ArrayList<>();
        try {
            while (true) {
                long start = System.nanoTime();
                jdbc.sql("select s.id from study s left join study_check k on k.study_id = s.id"
                                + " order by s.code, s.id limit 50")
                        .query(UUID.class)
                        .list();
                waits.add(seconds(start) * 1000);
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            waits.sort(null);
            System.out.printf(
                    "a page of the list meanwhile: median %.0f ms, 95 %% within %.0f ms%n",
                    waits.get(waits.size() / 2), waits.get(waits.size() * 95 / 100));
        }
    }

    private void insert(DatasetId dataset, int from, int to) {
        List<Object[]> studies = new ArrayList<>();
        List<Object[]> labels = new ArrayList<>();
        List<Object[]> reports = new ArrayList<>();
        List<Object[]> series = new ArrayList<>();
        List<Object[]> remarks = new ArrayList<>();
        List<Object[]> cells = new ArrayList<>();
        var now = java.time.OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, java.time.ZoneOffset.UTC);
        for (int i = from; i < to; i++) {
            UUID study = UUID.randomUUID();
            boolean bleeds = i % 2 == 0;
            studies.add(new Object[] {study, dataset.value(), "1.2.3." + i, "B-" + i, 60, "M", "SIEMENS", "J40s", now});
            for (var code : LabelSet.hemorrhage().codes()) {
                boolean present = bleeds && List.of("ich", "subdural").contains(code.value()) && i % 20 != 0;
                labels.add(
                        new Object[] {study, code.value(), present ? "PRESENT" : "ABSENT", present ? "1" : "0", "E2"});
            }
            reports.add(new Object[] {study, 0, "report_ru", "ru", russian(i, bleeds), "ru" + i});
            reports.add(new Object[] {study, 1, "report_en", "en", english(i, bleeds), "en" + i});
            for (int n = 0; n < 2; n++) {
                UUID id = UUID.randomUUID();
                series.add(
                        new Object[] {id, study, "1.2.3." + i + "." + n, "AXIAL", "SIEMENS", "J40s", 5.0, 120.0, 200.0
                        });
                remarks.add(new Object[] {id, "[]"});
            }
            cells.add(new Object[] {study, 0, "kVp", "kvp", i % 50 == 0 ? "80" : "120", "O2"});
            cells.add(new Object[] {study, 1, "Kernel", "kernel", "['J40s', '3']", "Q2"});
        }
        batch.batchUpdate(
                "insert into study (id, dataset_id, uid, code, age, sex, manufacturer, kernel, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                studies);
        batch.batchUpdate(
                "insert into study_label (study_id, label_code, state, raw, cell) values (?, ?, ?, ?, ?)", labels);
        batch.batchUpdate(
                "insert into report_part (study_id, ordinal, heading, language, body, sha256) values (?, ?, ?, ?, ?, ?)",
                reports);
        batch.batchUpdate(
                "insert into series (id, study_id, uid, kind, manufacturer, kernel, thickness, kvp, tube_current,"
                        + " slice_count) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 30)",
                series);
        batch.batchUpdate("insert into stack_remark (series_id, remarks) values (?, ?)", remarks);
        batch.batchUpdate(
                "insert into registry_cell (study_id, ordinal, heading, field, raw, cell) values (?, ?, ?, ?, ?, ?)",
                cells);
    }

    private static String russian(int number, boolean bleeds) {
        return "Описание: срединные структуры не смещены. "
                + (bleeds
                        ? "Справа серповидное скопление плотностью 60 HU толщиной " + number % 17 + " мм. "
                        : "Очагов патологической плотности не выявлено, исследование " + number + ". ")
                + "Желудочки не расширены, кровь в просвете не определяется. Переломов костей черепа не выявлено.\n"
                + "Заключение: "
                + (bleeds ? "Острая субдуральная гематома справа." : "Данных за внутричерепное кровоизлияние нет.");
    }

    private static String english(int number, boolean bleeds) {
        return "Findings: the midline is not shifted. "
                + (bleeds
                        ? "Crescent-shaped collection on the right, 60 HU, " + number % 17 + " mm thick. "
                        : "No focal density, study " + number + ". ")
                + "Ventricles are normal, no blood in them. No skull fracture.\nConclusion: "
                + (bleeds ? "Acute right subdural hematoma." : "No intracranial hemorrhage.");
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}

package org.overread.reports.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadReportsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_report_comes_out_as_one_line_with_states_values_spans_and_rules() {
        int code = run("""
            {"id": "r1", "lang": "ru", "text": "Острая СДГ слева. Переломов не выявлено."}
            """);

        JsonNode line = JsonMapper.shared().readTree(text(out));
        assertThat(code).isZero();
        assertThat(line.path("labels").path("subdural").path("state").asString())
                .isEqualTo("present");
        assertThat(line.path("labels").path("ich").path("value").asInt()).isEqualTo(1);
        assertThat(line.path("labels").path("fracture").path("state").asString())
                .isEqualTo("absent");
        JsonNode first = line.path("statements").get(0);
        assertThat(first.path("start").asInt()).isEqualTo(7);
        assertThat(first.path("end").asInt()).isEqualTo(10);
        assertThat(first.path("rule").asString()).isEqualTo("named");
        assertThat(line.path("lexicon").asString()).startsWith("standard-");
    }

    @Test
    void a_bad_line_is_named_with_its_number_and_the_others_are_read() {
        int code = run("""
            {"id": "r1", "lang": "ru", "text": "САК."}
            not json
            {"id": "r3", "lang": "ru"}
            {"id": "r4", "lang": "en", "text": "SAH."}
            """);

        assertThat(code).isEqualTo(1);
        assertThat(text(out).lines()).hasSize(2);
        assertThat(text(err)).contains("line 2: not JSON").contains("line 3: no text in field \"text\"");
    }

    @Test
    void scores_count_labels_and_leave_out_what_is_unscored() {
        run("""
            {"id": "1", "lang": "en", "text": "SAH.", "labels": {"ich": 1, "subdural": 1, "fracture": 0}, "unscored": ["fracture"]}
            """, "--score");

        JsonNode scores = JsonMapper.shared()
                .readTree(text(out).lines().toList().getLast())
                .path("scores");
        assertThat(scores.path("ich").path("tp").asInt()).isEqualTo(1);
        assertThat(scores.path("subdural").path("fn").asInt()).isEqualTo(1);
        assertThat(scores.path("fracture").path("tn").asInt()).isZero();
        assertThat(scores.path("micro").path("recall").asDouble()).isEqualTo(0.5);
        assertThat(text(err)).contains("all (micro)");
    }

    @Test
    void an_unknown_option_is_refused_with_the_usage() {
        assertThat(run("", "--scores")).isEqualTo(64);
        assertThat(text(err)).contains("Usage: read-reports");
    }

    private int run(String input, String... arguments) {
        return ReadReports.run(
                List.of(arguments), new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}

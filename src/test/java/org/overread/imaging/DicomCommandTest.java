package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overread.imaging.dicom.Tags;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DicomCommandTest {
    private static final Vector3 BASE = new Vector3(-2, -2, 20);
    private static final Vector3 UP = new Vector3(0, 0, 5);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private int exit;

    @Test
    void a_file_is_one_line_with_its_figures() throws IOException {
        PhantomSeries.in(folder).slice(3, BASE);

        JsonNode line = run(folder.toString()).getFirst();

        assertThat(line.path("path").asString()).endsWith("slice-0.dcm");
        assertThat(line.path("readable").asBoolean()).isTrue();
        assertThat(line.path("transferSyntax").asString()).isEqualTo("1.2.840.10008.1.2.1");
        assertThat(line.path("rows").asInt()).isEqualTo(8);
        assertThat(line.path("columns").asInt()).isEqualTo(8);
        assertThat(line.path("frames").asInt()).isEqualTo(1);
        assertThat(line.path("slope").asDouble()).isEqualTo(1);
        assertThat(line.path("intercept").asDouble()).isEqualTo(-1024);
        assertThat(line.path("min").asDouble()).isEqualTo(-994);
        assertThat(line.path("mean").asDouble()).isEqualTo(-994);
        // 64 times 0xFFFFFC1E, low byte first, as another program computes it.
        assertThat(line.path("crc32").asString()).isEqualTo("6d312d0d");
        assertThat(exit).isZero();
    }

    @Test
    void a_broken_file_says_why_and_the_others_are_read() throws IOException {
        PhantomSeries series = PhantomSeries.in(folder).slices(2, BASE, UP);
        series.add("no image at all".getBytes(StandardCharsets.US_ASCII));
        Files.write(folder.resolve("cut.dcm"), head(series.files().files().getFirst(), 500));

        List<JsonNode> lines = run(folder.toString());

        assertThat(lines).extracting(line -> line.path("reason").asString("")).contains("NOT_DICOM", "TRUNCATED");
        assertThat(lines.stream().filter(line -> line.path("readable").asBoolean(false)))
                .hasSize(2);
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void a_series_is_one_line_with_its_stacks_and_findings() throws IOException {
        PhantomSeries.in(folder)
                .with(file -> file.text(Tags.CONVOLUTION_KERNEL, "H31s"))
                .slices(2, BASE, UP)
                .slice(5, BASE.plus(UP.times(4)))
                .with(file -> file.text(Tags.CONVOLUTION_KERNEL, "H60s"))
                .slices(2, BASE, UP);

        JsonNode series = run(folder.toString()).getLast();

        assertThat(series.path("series").asString()).isEqualTo("1.2.3.4");
        assertThat(series.path("files").asInt()).isEqualTo(5);
        assertThat(series.path("stacks")).hasSize(2);
        JsonNode findings = series.path("stacks").get(0).path("findings");
        assertThat(findings)
                .extracting(finding -> finding.path("code").asString())
                .containsExactly("MISSING_SLICES", "MIXED_KERNEL");
        assertThat(findings.get(0).path("values").path("slices").asDouble()).isEqualTo(2);
        assertThat(findings.get(0).path("text").path("ru").asString()).startsWith("Пропущено срезов: 2");
    }

    @Test
    void a_study_in_two_coordinate_systems_has_a_line_of_its_own() throws IOException {
        PhantomSeries.in(folder)
                .with(file -> file.text(Tags.FRAME_OF_REFERENCE_UID, "1.2.8"))
                .slices(2, BASE, UP)
                .with(file -> file.text(Tags.FRAME_OF_REFERENCE_UID, "1.2.9").text(Tags.SERIES_INSTANCE_UID, "1.2.3.5"))
                .slices(2, BASE, UP);

        JsonNode study = run(folder.toString()).getLast();

        assertThat(study.path("study").asString()).isEqualTo("1.2.3");
        assertThat(study.path("findings").get(0).path("code").asString()).isEqualTo("SEVERAL_FRAMES_OF_REFERENCE");
    }

    @Test
    void what_is_not_there_is_named_and_nothing_asked_is_explained() {
        assertThat(run(folder.resolve("nowhere").toString())).isEmpty();
        assertThat(exit).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("nowhere");

        assertThat(run()).isEmpty();
        assertThat(exit).isEqualTo(64);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage: dicom");
    }

    /// N of N through this verb: every file that independent decoders can read, with their figures, or refused by name.
    @Test
    void every_reference_file_has_the_figures_of_independent_decoders() throws IOException {
        Path reference = Path.of(System.getProperty("overread.reference", "../shared/dicom"));
        Assumptions.assumeTrue(
                Files.isDirectory(reference), () -> "There are no reference images at " + reference.toAbsolutePath());
        Map<String, JsonNode> found = run(reference.toString()).stream()
                .filter(line -> line.has("path"))
                .collect(Collectors.toMap(
                        line -> reference
                                .relativize(Path.of(line.path("path").asString()))
                                .toString(),
                        line -> line));
        var softly = new SoftAssertions();
        int equal = 0;
        List<String> refused = new ArrayList<>();
        List<JsonNode> expected = expected(reference);
        for (JsonNode one : expected) {
            JsonNode line = found.get(one.path("file").asString());
            if (line.path("readable").asBoolean()) {
                compare(softly, one, line);
                equal++;
            } else {
                refused.add(
                        one.path("file").asString() + ": " + line.path("reason").asString());
            }
        }
        System.out.printf("dicom verb: %d of %d equal; refused: %s%n", equal, expected.size(), refused);
        softly.assertAll();
        assertThat(refused)
                .allMatch(name -> name.startsWith("broken/")
                        || name.contains("JPEG-Lossless_RGB")
                        || name.endsWith("UNSUPPORTED_SYNTAX"));
    }

    /// Where a file's slope stands in functional groups, the reference has not used it.
    private static void compare(SoftAssertions softly, JsonNode expected, JsonNode line) {
        String file = expected.path("file").asString();
        boolean ours = expected.path("slope").isNull() && !line.path("slope").isNull();
        double slope = ours ? line.path("slope").asDouble() : 1;
        double intercept = ours ? line.path("intercept").asDouble() : 0;
        double unit = expected.path("slope").isNull()
                ? 1
                : Math.abs(expected.path("slope").asDouble());
        double bound = expected.path("lossless").asBoolean() ? 1e-6 : 2 * unit;
        for (String figure : List.of("min", "max", "mean")) {
            softly.assertThat((line.path(figure).asDouble() - intercept) / slope)
                    .as(figure + " of " + file)
                    .isEqualTo(expected.path(figure).asDouble(), within(bound));
        }
        if (expected.path("lossless").asBoolean() && !ours) {
            softly.assertThat(line.path("crc32").asString())
                    .as("crc32 of " + file)
                    .isEqualTo(expected.path("crc32").asString());
        }
    }

    private static List<JsonNode> expected(Path reference) throws IOException {
        try (Stream<String> lines = Files.lines(reference.resolve("reference.jsonl"))) {
            return lines.map(JsonMapper.shared()::readTree).toList();
        }
    }

    private static byte[] head(Path file, int length) throws IOException {
        return java.util.Arrays.copyOf(Files.readAllBytes(file), length);
    }

    private List<JsonNode> run(String... arguments) {
        var out = new ByteArrayOutputStream();
        exit = new DicomCommand(out, err).run(List.of(arguments));
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }
}

package org.overread.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreementCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void reads_of_two_readers_give_their_statistics_as_json() throws IOException {
        // 40 yes/yes, 9 yes/no, 6 no/yes, 45 no/no
        Stream<String> rows = IntStream.range(0, 100).boxed().flatMap(study -> {
            String one = study < 49 ? "1" : "0";
            String other = study < 40 || (study >= 49 && study < 55) ? "1" : "0";
            return Stream.of("S" + study + ",A,ICH," + one, "S" + study + ",B,ICH," + other);
        });
        JsonNode all = success(
                Stream.concat(Stream.of("study,reader,label,value"), rows).toList());
        assertThat(all.at("/studies").intValue()).isEqualTo(100);
        JsonNode label = all.at("/labels/0");
        assertThat(label.at("/pairs/0/cohenKappa/value").doubleValue()).isCloseTo(0.69952, within(1e-5));
        assertThat(label.at("/pairs/0/cohenKappa/interval").stringValue()).isEqualTo("FLEISS_COHEN_EVERITT");
        assertThat(label.at("/rawAgreement/value").doubleValue()).isEqualTo(0.85);
        assertThat(label.at("/positiveAgreement/low").doubleValue()).isBetween(0.7, 0.8);
        assertThat(label.at("/answers/1").intValue()).isEqualTo(95);
    }

    @Test
    void separators_order_of_columns_and_comments_do_not_matter() throws IOException {
        JsonNode all = success(List.of(
                "\uFEFFvalue;label;Reader;study;remark",
                "# remark",
                "1;САК;A;1.2.3;x",
                "1;САК;B;1.2.3;",
                ";САК;C;1.2.3;"));
        assertThat(all.at("/labels/0/label").stringValue()).isEqualTo("САК");
        assertThat(all.at("/reads").intValue()).isEqualTo(2);
        assertThat(all.at("/labels/0/fleissKappa/value").isNull()).isTrue();
        assertThat(all.at("/labels/0/fleissKappa/notDefinedBecause").stringValue())
                .isEqualTo("all answers are the same, so agreement cannot be told from chance");
    }

    @Test
    void of_a_round_the_signed_ordinary_reads_count_and_earlier_phases_repeats_and_known_studies_do_not()
            throws IOException {
        JsonNode all = success(List.of(
                "study,reader,label,value,seen,kind,active_s",
                "S1,A,ich,absent,images,ordinary,7",
                "S1,A,ich,absent,report,ordinary,7",
                "S1,A,ich,present,registry,ordinary,7",
                "S1,A,ich,absent,registry,repeat,7",
                "S1,B,ich,present,registry,ordinary,7",
                "S2,A,ich,present,registry,sentinel,7"));
        assertThat(all.at("/reads").intValue()).isEqualTo(2);
        assertThat(all.at("/studies").intValue()).isEqualTo(1);
        assertThat(all.at("/labels/0/rawAgreement/value").doubleValue()).isEqualTo(1);
    }

    @Test
    void a_second_answer_is_refused_with_both_lines() throws IOException {
        assertThat(failure(List.of("study,reader,label,value", "S1,A,ICH,1", "", "S1,A,ICH,0")))
                .contains("Line 4: reader A answers label ICH of study S1 a second time; the first is in line 2.");
    }

    @Test
    void a_missing_column_and_a_blank_cell_are_named() throws IOException {
        assertThat(failure(List.of("study,reader,value", "S1,A,1"))).contains("Line 1: column \"label\" is missing.");
        assertThat(failure(List.of("study,reader,label,value", "S1,,ICH,1")))
                .contains("Line 2: column \"reader\" is blank.");
        assertThat(failure(List.of("study,reader,label,value", "S1,\"A,ICH,1"))).contains("Line 2: a quotation mark");
    }

    @Test
    void a_file_that_is_not_there_and_a_wrong_call_say_so() {
        assertThat(command().run(List.of(folder.resolve("none.csv").toString())))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("There is no file")
                .contains("none.csv");
        assertThat(command().run(List.of())).isEqualTo(64);
        assertThat(command().run(List.of("reads.csv", "--resamples", "7"))).isEqualTo(64);
    }

    private JsonNode success(List<String> lines) throws IOException {
        assertThat(command().run(List.of(file(lines))))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private String failure(List<String> lines) throws IOException {
        assertThat(command().run(List.of(file(lines)))).isEqualTo(1);
        return err.toString(StandardCharsets.UTF_8);
    }

    private String file(List<String> lines) throws IOException {
        return Files.write(folder.resolve("reads.csv"), lines).toString();
    }

    private AgreementCommand command() {
        return new AgreementCommand(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}

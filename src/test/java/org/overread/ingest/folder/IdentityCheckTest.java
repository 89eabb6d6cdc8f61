package org.overread.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.overread.catalog.DataRoot;
import org.overread.imaging.dicom.DicomWriter;
import org.overread.imaging.dicom.Tags;
import org.overread.ingest.SeedFolder;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.checks.ProblemKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentityCheckTest {
    private static final String STUDY = "1.2.826.0.1.3680043.8.498.1";

    @TempDir
    Path folder;

    @Test
    void a_name_left_in_a_header_is_reported_without_repeating_it() throws IOException {
        List<Problem> problems = scanned(
                header -> header.text(Tags.PATIENT_NAME, "Ivanov^Ivan").text(Tags.INSTITUTION_NAME, "City hospital 7"));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.IDENTIFYING_TAGS);
            assertThat(problem.arguments()).containsExactly("1", "InstitutionName, PatientName");
            assertThat(problem.toString()).doesNotContain("Ivan").doesNotContain("hospital");
        });
    }

    @Test
    void text_drawn_into_the_image_is_reported() throws IOException {
        assertThat(scanned(header -> header.text(Tags.BURNED_IN_ANNOTATION, "YES")))
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.BURNED_IN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ANONYMOUS", "anon-0017", "Anonymized^^", "1.2.643.5.1", "NO NAME", "XXX", "removed"})
    void what_de_identification_leaves_behind_tells_nobody(String name) throws IOException {
        assertThat(scanned(header -> header.text(Tags.PATIENT_NAME, name))).isEmpty();
    }

    private List<Problem> scanned(UnaryOperator<DicomWriter> header) throws IOException {
        Path series = Files.createDirectories(folder.resolve(STUDY).resolve(STUDY + ".1"));
        String image = STUDY + ".1.1";
        header.apply(SeedFolder.ctSlice(STUDY, STUDY + ".1", image, 1)).write(series.resolve(image + ".dcm"));
        return new StudyScan(DataRoot.at(folder), STUDY).scan(STUDY).problems();
    }
}

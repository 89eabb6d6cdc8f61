package org.overread.imaging.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Mutants of good files in every encoding: read or refused for a reason, soon, and let go.
@DisplayNameGeneration(ReplaceUnderscores.class)
class MutantFilesTest {
    @TempDir
    Path folder;

    @Test
    void good_files_are_all_read() throws Exception {
        for (byte[] file : HealthyFiles.all()) {
            Path path = java.nio.file.Files.write(folder.resolve("good.dcm"), file);
            try (DicomFile dicom = DicomFile.open(path)) {
                assertThat(dicom.header().hasPixels() ? dicom.decode(0).rows() : 1)
                        .isPositive();
            }
        }
    }

    @Test
    void two_thousand_mutants_are_read_or_refused() throws Exception {
        assertThat(Mutants.survive(2_000, folder))
                .containsKeys("StoredFrame", "ColourFrame", "BAD_PIXELS", "TRUNCATED");
    }

    @Test
    @Tag("fuzz")
    void twenty_thousand_mutants_are_read_or_refused_in_512_megabytes() throws Exception {
        System.out.println("20,000 mutants: " + SmallJvm.run(Mutants.class, "20000", folder.toString()));
    }
}

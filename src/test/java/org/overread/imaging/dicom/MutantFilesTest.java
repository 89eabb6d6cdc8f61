package org.overread.imaging.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
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
            Path path = Files.write(folder.resolve("good.dcm"), file);
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

    /// With OpenJPEG's command, a process for each: where it and the reference data are at hand.
    @Test
    @Tag("fuzz")
    void three_hundred_mutants_of_high_throughput_files_are_read_or_refused() throws Exception {
        Path file = Path.of("../shared/dicom/transfer-syntaxes/other/CT1_HTJ2K_assembled.dcm");
        Path command = Path.of("/usr/bin/opj_decompress");
        Assumptions.assumeTrue(
                Files.isExecutable(command) && Files.isReadable(file), "There is no OpenJPEG, or no file");
        PixelReaders.useHighThroughput(Optional.of(command));
        try {
            Map<String, Integer> fates = Mutants.survive(List.of(Files.readAllBytes(file)), 300, folder);
            System.out.println("300 mutants of HTJ2K: " + fates);
            assertThat(fates).containsKeys("StoredFrame", "BAD_PIXELS");
        } finally {
            PixelReaders.useHighThroughput(Optional.empty());
        }
    }

    @Test
    @Tag("fuzz")
    void twenty_thousand_mutants_are_read_or_refused_in_512_megabytes() throws Exception {
        System.out.println("20,000 mutants: " + SmallJvm.run(Mutants.class, "20000", folder.toString()));
    }
}

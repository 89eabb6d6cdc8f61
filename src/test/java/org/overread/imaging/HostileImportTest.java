package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.imaging.dicom.SmallJvm;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileImportTest {
    @Test
    void every_broken_or_odd_file_ends_as_readable_or_refused_in_one_run_of_512_megabytes() throws Exception {
        Path reference = Path.of(System.getProperty("overread.reference", "../shared/dicom"));
        Assumptions.assumeTrue(Files.isDirectory(reference), "There are no reference images");

        String printed = SmallJvm.run(HostileImport.class, reference.toString(), "broken", "odd");

        System.out.println("Hostile import: " + printed);
        assertThat(printed).contains("READABLE=").contains("handles left=0").contains("temporary files left=0");
        String slowest = printed.replaceAll("(?s).*slowest=(\\d+) ms.*", "$1");
        assertThat(Long.parseLong(slowest)).as("slowest file, ms").isLessThan(2_000);
    }
}

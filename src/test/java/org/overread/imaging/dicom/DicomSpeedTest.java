package org.overread.imaging.dicom;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Prints figures and asserts none: `-Dgroups=bench -DexcludedGroups=`, and without `-XX:TieredStopAtLevel=1`.
@Tag("bench")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DicomSpeedTest {
    private static final Path SAME = Path.of("transfer-syntaxes/same-ct-image");

    @Test
    void headers_a_second() {
        List<Path> files = ReferenceFrames.files("head-ct").stream()
                .filter(file -> file.toString().endsWith(".dcm"))
                .toList();
        double seconds = best(7, round -> files.forEach(DicomFile::readHeader));
        System.out.printf("header only: %.0f files/s%n", files.size() / seconds);
    }

    @Test
    void milliseconds_a_frame() {
        for (String syntax : List.of(
                "LittleEndianExplicitTransferSyntax_1.2.840.10008.1.2.1",
                "DeflatedExplicitVRLittleEndianTransferSyntax_1.2.840.10008.1.2.1.99",
                "RLELosslessTransferSyntax_1.2.840.10008.1.2.5",
                "JPEGProcess14TransferSyntax_1.2.840.10008.1.2.4.57",
                "JPEGProcess14SV1TransferSyntax_1.2.840.10008.1.2.4.70")) {
            Path file = ReferenceFrames.folder().resolve(SAME).resolve("CTImage.dcm_" + syntax + ".dcm");
            double seconds = best(30, round -> {
                for (int i = 0; i < 20; i++) {
                    DicomPixels.read(file, 0);
                }
            });
            System.out.printf("%s: %.2f ms%n", syntax, seconds * 1000 / 20);
        }
    }

    private static double best(int rounds, Consumer<Integer> work) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            work.accept(round);
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }
}

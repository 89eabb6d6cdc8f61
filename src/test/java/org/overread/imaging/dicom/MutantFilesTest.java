package org.overread.imaging.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.overread.imaging.dicom.SyntheticSlice.COLUMNS;
import static org.overread.imaging.dicom.SyntheticSlice.ROWS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files with flipped bits, lying lengths and missing ends: read or refused for a reason, soon, and let go.
@DisplayNameGeneration(ReplaceUnderscores.class)
class MutantFilesTest {
    private static final Duration BOUND = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    @Test
    void a_thousand_mutants_are_read_or_refused() throws Exception {
        survive(1_000);
    }

    @Test
    @Tag("fuzz")
    void twenty_thousand_mutants_are_read_or_refused() throws Exception {
        survive(20_000);
    }

    private void survive(int mutants) throws Exception {
        List<byte[]> healthy = healthy();
        Path file = folder.resolve("mutant.dcm");
        int read = 0;
        int refused = 0;
        for (int seed = 0; seed < mutants; seed++) {
            Random random = new Random(seed);
            Files.write(file, mutant(healthy.get(seed % healthy.size()), random));
            long start = System.nanoTime();
            try {
                DicomPixels.read(file, 0);
                read++;
            } catch (Unreadable e) {
                refused++;
            } catch (RuntimeException | Error e) {
                throw new AssertionError("Mutant " + seed, e);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("mutant " + seed)
                    .isLessThan(BOUND);
        }
        System.out.printf("Mutants: %d read, %d refused%n", read, refused);
        assertThat(HostileFilesTest.openHandlesBelow(folder)).isEmpty();
    }

    private static byte[] mutant(byte[] healthy, Random random) {
        byte[] mutant = healthy.clone();
        int header = Math.min(mutant.length, 1200);
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            int at = 128 + random.nextInt((random.nextInt(4) > 0 ? header : mutant.length) - 128);
            switch (random.nextInt(4)) {
                case 0 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> mutant[at] = (byte) random.nextInt();
                case 2 -> Arrays.fill(mutant, at, Math.min(at + random.nextInt(1, 5), mutant.length), (byte) 0xFF);
                default -> {
                    int from = random.nextInt(mutant.length - 8);
                    System.arraycopy(mutant, from, mutant, Math.min(at, mutant.length - 8), 8);
                }
            }
        }
        return random.nextInt(5) == 0 ? Arrays.copyOf(mutant, random.nextInt(mutant.length)) : mutant;
    }

    private static List<byte[]> healthy() {
        short[] values = SyntheticSlice.values(16, true);
        byte[] jpeg = new LosslessJpegEncoder(16, 6, 0, 4, LosslessJpegEncoder.STEEP).encode(values, ROWS, COLUMNS);
        return List.of(
                SyntheticSlice.ct(TransferSyntax.IMPLICIT_LITTLE_ENDIAN)
                        .pixels(ROWS, COLUMNS, values)
                        .toByteArray(),
                SyntheticSlice.ct(TransferSyntax.EXPLICIT_LITTLE_ENDIAN)
                        .pixels(ROWS, COLUMNS, values)
                        .toByteArray(),
                SyntheticSlice.ct(TransferSyntax.EXPLICIT_BIG_ENDIAN)
                        .pixels(ROWS, COLUMNS, values)
                        .toByteArray(),
                SyntheticSlice.ct(TransferSyntax.DEFLATED)
                        .pixels(ROWS, COLUMNS, values)
                        .toByteArray(),
                SyntheticSlice.compressed(TransferSyntax.RLE_LOSSLESS, RleEncoder.encode(values))
                        .toByteArray(),
                SyntheticSlice.compressed(TransferSyntax.JPEG_LOSSLESS, jpeg).toByteArray(),
                nested());
    }

    private static byte[] nested() {
        RawDataSet raw = RawDataSet.part10();
        for (int i = 0; i < 10; i++) {
            raw.head(Tags.REFERENCED_IMAGE_SEQUENCE, "SQ", RawDataSet.UNDEFINED)
                    .implicit(ElementHead.ITEM, RawDataSet.UNDEFINED)
                    .text(Tags.SOP_INSTANCE_UID, "UI", "1.2.3.");
        }
        for (int i = 0; i < 10; i++) {
            raw.implicit(ElementHead.ITEM_END, 0).implicit(ElementHead.SEQUENCE_END, 0);
        }
        return raw.toByteArray();
    }
}

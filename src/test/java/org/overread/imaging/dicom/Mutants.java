package org.overread.imaging.dicom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Makes files with flipped bits, lying lengths, missing ends and pieces moved about out of good ones, and reads them.
/// Each follows from its number.
final class Mutants {
    private static final Duration BOUND = Duration.ofSeconds(2);

    private Mutants() {}

    /// Arguments: how many, and a folder for them.
    public static void main(String[] arguments) throws IOException {
        System.out.println(survive(Integer.parseInt(arguments[0]), Path.of(arguments[1])));
    }

    /// What became of how many.
    ///
    /// @throws AssertionError if one was not read or refused for a reason within two seconds, or left a file open
    static Map<String, Integer> survive(int mutants, Path folder) throws IOException {
        return survive(HealthyFiles.all(), mutants, folder);
    }

    /// As [#survive(int, Path)], of these files.
    static Map<String, Integer> survive(List<byte[]> healthy, int mutants, Path folder) throws IOException {
        Path file = folder.resolve("mutant.dcm");
        Map<String, Integer> counts = new TreeMap<>();
        for (int seed = 0; seed < mutants; seed++) {
            Random random = new Random(seed);
            Files.write(file, mutant(healthy.get(seed % healthy.size()), random));
            long start = System.nanoTime();
            String fate;
            try {
                fate = DicomPixels.decode(file, 0).getClass().getSimpleName();
            } catch (Unreadable e) {
                fate = e.reason().name();
            } catch (RuntimeException | Error e) {
                throw new AssertionError("Mutant " + seed, e);
            }
            counts.merge(fate, 1, Integer::sum);
            long taken = System.nanoTime() - start;
            if (taken > BOUND.toNanos()) {
                throw new AssertionError("Mutant %d took %d ms".formatted(seed, taken / 1_000_000));
            }
            counts.merge("slowest, ms", (int) (taken / 1_000_000), Math::max);
        }
        if (!HostileFilesTest.openHandlesBelow(folder).isEmpty()) {
            throw new AssertionError("Files were left open");
        }
        return counts;
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
}

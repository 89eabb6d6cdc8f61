package org.overread.demo;

import org.overread.demo.cases.Casebook;

/// How large a synthetic dataset is to be.
///
/// @param seed of everything that varies: the same seed gives the same bytes
/// @param studies how many, from 1 to 100,000
/// @param slices of each of a study's two series, from 3 to 400; some scanners make a few more
/// @param matrix pixels in a row and in a column, from 32 to 1024
public record DemoOptions(long seed, int studies, int slices, int matrix) {
    public DemoOptions {
        within("studies", studies, 1, 100_000);
        within("slices", slices, 3, 400);
        within("matrix", matrix, 32, 1024);
    }

    /// What the portal starts with: every case once, as a hospital would send it.
    public static DemoOptions standard() {
        return new DemoOptions(20261123, Casebook.CASES, 29, 512);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s must be %d to %d, not %d".formatted(name, least, most, value));
        }
    }
}

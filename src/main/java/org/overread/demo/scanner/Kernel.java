package org.overread.demo.scanner;

/// A reconstruction kernel.
public enum Kernel {
    /// For brain: smooth, quiet.
    SOFT(0.42, 0, 0.52, 0, 3.1),
    /// For bone: sharp, with bright and dark seams at edges, and noisy.
    BONE(0.29, 1.0, 0.24, 0.6, 31);

    private static final double SEAM = 0.75;

    private final double blur;
    private final double sharpening;
    private final double grain;
    private final double whitening;
    private final double noise;

    /// @param blur of edges, standard deviation in mm
    /// @param sharpening share of the difference to a wider blur that is added
    /// @param grain of the noise, standard deviation in mm
    /// @param whitening share of the slow part that is taken out of the noise
    /// @param noise standard deviation in the head, in HU
    Kernel(double blur, double sharpening, double grain, double whitening, double noise) {
        this.blur = blur;
        this.sharpening = sharpening;
        this.grain = grain;
        this.whitening = whitening;
        this.noise = noise;
    }

    /// Makes what the detector would give from what is there.
    ///
    /// @param anatomy in HU
    /// @param spacing of pixels, in mm
    /// @param seed of the noise
    Raster reconstruct(Raster anatomy, double spacing, long seed) {
        Raster seen = anatomy.blurred(blur / spacing);
        if (sharpening > 0) {
            seen.addDifference(anatomy.blurred(SEAM / spacing), sharpening);
        }
        Raster rustle = Raster.whiteNoise(anatomy.size(), seed).blurred(grain / spacing);
        if (whitening > 0) {
            rustle.addDifference(rustle.blurred(0.6 / spacing), whitening);
        }
        seen.addNoise(rustle, anatomy, noise);
        return seen;
    }
}

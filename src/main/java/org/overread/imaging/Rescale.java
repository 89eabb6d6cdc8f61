package org.overread.imaging;

/// From stored values to the values of the modality, HU for CT: `stored × slope + intercept` (PS3.3 C.7.6.16.2.9, each
/// slice has its own).
public record Rescale(double slope, double intercept) {
    public static final Rescale NONE = new Rescale(1, 0);

    public double apply(double stored) {
        return stored * slope + intercept;
    }
}

package org.overread.imaging.dicom.codec.jpegls;

import org.overread.imaging.dicom.codec.CorruptStream;

/// The numbers that govern a scan (T.87 A.2, C.2.4.1.1).
///
/// @param maximum the largest sample
/// @param t1 threshold of gradients; `t2` and `t3` likewise
/// @param reset how often a context is used before its counts are halved
/// @param near how far a sample may be off; 0 for lossless
record Coding(int maximum, int t1, int t2, int t3, int reset, int near) {
    Coding {
        boolean ordered = near < t1 && t1 <= t2 && t2 <= t3 && t3 <= maximum;
        if (!ordered || near < 0 || near > Math.min(255, maximum / 2) || reset < 3) {
            throw new CorruptStream("JPEG-LS: thresholds %d, %d, %d, reset %d and near %d do not fit samples up to %d"
                    .formatted(t1, t2, t3, reset, near, maximum));
        }
    }

    /// What the stream says, and the standard's defaults for what it leaves 0.
    static Coding of(int[] preset, int precision, int near) {
        int whole = (1 << precision) - 1;
        int maximum = preset[0] == 0 ? whole : preset[0];
        if (maximum > whole || maximum < 3) {
            throw new CorruptStream("JPEG-LS: %d is no sample of %d bits".formatted(maximum, precision));
        }
        int[] basic = basic(maximum, near);
        int t1 = preset[1] == 0 ? clamp(basic[0], near + 1, maximum) : preset[1];
        int t2 = preset[2] == 0 ? clamp(basic[1], t1, maximum) : preset[2];
        int t3 = preset[3] == 0 ? clamp(basic[2], t2, maximum) : preset[3];
        return new Coding(maximum, t1, t2, t3, preset[4] == 0 ? 64 : preset[4], near);
    }

    private static int[] basic(int maximum, int near) {
        if (maximum >= 128) {
            int factor = (Math.min(maximum, 4095) + 128) / 256;
            return new int[] {factor + 2 + 3 * near, factor * 4 + 3 + 5 * near, factor * 17 + 4 + 7 * near};
        }
        int factor = 256 / (maximum + 1);
        return new int[] {
            Math.max(2, 3 / factor + 3 * near), Math.max(3, 7 / factor + 5 * near), Math.max(4, 21 / factor + 7 * near)
        };
    }

    private static int clamp(int value, int least, int most) {
        return value > most || value < least ? least : value;
    }

    /// Distance between two samples that can be told apart.
    int step() {
        return 2 * near + 1;
    }

    /// How many errors there are.
    int range() {
        return (maximum + 2 * near) / step() + 1;
    }

    /// Bits of an error.
    int width() {
        return 32 - Integer.numberOfLeadingZeros(range() - 1);
    }

    /// Bits of the longest code.
    int limit() {
        int bits = Math.max(2, 32 - Integer.numberOfLeadingZeros(maximum));
        return 2 * (bits + Math.max(8, bits));
    }

    /// Regions of gradients (A.3.3), -4 to 4, from the gradient `-maximum` on.
    byte[] regions() {
        byte[] regions = new byte[2 * maximum + 1];
        for (int gradient = 0; gradient <= maximum; gradient++) {
            int region = gradient <= near ? 0 : gradient < t1 ? 1 : gradient < t2 ? 2 : gradient < t3 ? 3 : 4;
            regions[maximum + gradient] = (byte) region;
            regions[maximum - gradient] = (byte) -region;
        }
        return regions;
    }
}

package org.overread.imaging.dicom.codec.jpeg2000;

/// Contexts of coefficient bits by what is known around them (T.800 D.3), worked out once.
final class ContextTables {
    /// By kind of band, then by the significance of the nine samples around and at a place, row by row, the upper left
    /// in bit 0: the context of table D.1.
    static final byte[][] SIGNIFICANCE = new byte[4][512];

    /// By the samples above, left, right and below, two bits each in that order, negative and significant: the context
    /// of table D.3, and 128 where the sign is turned round.
    static final int[] SIGN = new int[256];

    /// Table D.3: by three times the horizontal plus the vertical contribution plus 4.
    private static final int[] SIGN_BY_SUM = {13 | 128, 12 | 128, 11 | 128, 10 | 128, 9, 10, 11, 12, 13};

    static {
        for (int around = 0; around < 512; around++) {
            int horizontal = bit(around, 3) + bit(around, 5);
            int vertical = bit(around, 1) + bit(around, 7);
            int diagonal = bit(around, 0) + bit(around, 2) + bit(around, 6) + bit(around, 8);
            SIGNIFICANCE[0][around] = straight(horizontal, vertical, diagonal);
            SIGNIFICANCE[1][around] = straight(vertical, horizontal, diagonal);
            SIGNIFICANCE[2][around] = SIGNIFICANCE[0][around];
            SIGNIFICANCE[3][around] = oblique(horizontal + vertical, diagonal);
        }
        for (int i = 0; i < 256; i++) {
            int vertical = Math.clamp(contribution(i) + contribution(i >> 6), -1, 1);
            int horizontal = Math.clamp(contribution(i >> 2) + contribution(i >> 4), -1, 1);
            SIGN[i] = SIGN_BY_SUM[3 * horizontal + vertical + 4];
        }
    }

    private ContextTables() {}

    private static int contribution(int sample) {
        return (sample & 2) == 0 ? 0 : 1 - 2 * (sample & 1);
    }

    private static int bit(int around, int place) {
        return around >> place & 1;
    }

    private static byte straight(int along, int across, int diagonal) {
        if (along == 2) {
            return 8;
        }
        if (along == 1) {
            return (byte) (across > 0 ? 7 : diagonal > 0 ? 6 : 5);
        }
        return (byte) (across > 0 ? 2 + across : Math.min(diagonal, 2));
    }

    private static byte oblique(int beside, int diagonal) {
        return switch (diagonal) {
            case 0 -> (byte) Math.min(beside, 2);
            case 1 -> (byte) (3 + Math.min(beside, 2));
            case 2 -> (byte) (beside > 0 ? 7 : 6);
            default -> 8;
        };
    }
}

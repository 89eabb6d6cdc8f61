package org.overread.demo;

import java.util.SplittableRandom;

/// The unique identifiers of one study, in the form of the published release: 63 characters whose last component
/// begins with 0. The standard forbids that zero (PS3.5 9.1), so whoever reads the dataset must take them as text.
record Uids(long seed, int study) {
    private static final String ROOT = "2.25.";
    private static final int MIDDLE = 26;
    private static final int LENGTH = 63;

    String ofStudy() {
        return uid(0, 0);
    }

    /// @param series from 1
    String ofSeries(int series) {
        return uid(series, 0);
    }

    /// @param image from 1
    String ofImage(int series, int image) {
        return uid(series, image);
    }

    String ofFrame() {
        return uid(99, 0);
    }

    private String uid(int series, int image) {
        SplittableRandom random =
                new SplittableRandom(((seed * 7919 + study) * 101 + series) * 1009L + image ^ 0x5DEECE66DL);
        StringBuilder uid = new StringBuilder(LENGTH).append(ROOT).append(random.nextInt(1, 10));
        while (uid.length() < ROOT.length() + MIDDLE) {
            uid.append(random.nextInt(10));
        }
        uid.append(".0");
        while (uid.length() < LENGTH) {
            uid.append(random.nextInt(10));
        }
        return uid.toString();
    }
}

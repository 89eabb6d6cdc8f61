package org.overread.agreement.statistics;

import java.util.ArrayList;
import java.util.List;

/// Published tables, turned into reads.
final class Tables {
    /// The answer that a reader did not give.
    static final int NONE = 0;

    private Tables() {}

    /// Two readers' joint answers: rows are the first reader's, columns the second's.
    static List<RawRead> joint(int[][] table) {
        List<RawRead> reads = new ArrayList<>();
        int study = 0;
        for (int one = 0; one < table.length; one++) {
            for (int other = 0; other < table[one].length; other++) {
                for (int n = 0; n < table[one][other]; n++) {
                    reads.add(read(study, "A", one));
                    reads.add(read(study++, "B", other));
                }
            }
        }
        return reads;
    }

    /// Studies × readers; 0 is a missing answer.
    static List<RawRead> raw(int[][] answers) {
        List<RawRead> reads = new ArrayList<>();
        for (int study = 0; study < answers.length; study++) {
            for (int reader = 0; reader < answers[study].length; reader++) {
                if (answers[study][reader] != NONE) {
                    reads.add(read(study, "R" + reader, answers[study][reader]));
                }
            }
        }
        return reads;
    }

    /// Studies × categories: how many readers gave each answer.
    static List<RawRead> counted(int[][] counts) {
        List<RawRead> reads = new ArrayList<>();
        for (int study = 0; study < counts.length; study++) {
            int reader = 0;
            for (int category = 0; category < counts[study].length; category++) {
                for (int n = 0; n < counts[study][category]; n++) {
                    reads.add(read(study, "R" + reader++, category));
                }
            }
        }
        return reads;
    }

    /// Ectopic pregnancies by two abstractors: `cont3x3abstractors` of R's irrCAC 1.0.
    static final int[][] ABSTRACTORS = {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}};

    /// Four raters with answers missing: `cac.raw4raters` of R's irrCAC 1.0, which is Krippendorff's own example.
    static final int[][] FOUR_RATERS = {
        {1, 1, 0, 1}, {2, 2, 3, 2}, {3, 3, 3, 3}, {3, 3, 3, 3}, {2, 2, 2, 2}, {1, 2, 3, 4},
        {4, 4, 4, 4}, {1, 1, 2, 1}, {2, 2, 2, 2}, {0, 5, 5, 5}, {0, 0, 1, 1}, {0, 0, 3, 0}
    };

    /// Fifteen patients by six psychiatrists in five categories: `distrib.6raters` of R's irrCAC 1.0.
    static final int[][] PSYCHIATRISTS = {
        {0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0},
        {2, 0, 4, 0, 0}, {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6},
        {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0}, {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1}
    };

    private static RawRead read(int study, String reader, int value) {
        return new RawRead("S" + study, reader, "label", Integer.toString(value));
    }
}

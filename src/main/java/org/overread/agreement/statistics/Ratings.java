package org.overread.agreement.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/// The answers to one label: studies × readers, each cell one of a few categories or missing. Categories are nominal.
public final class Ratings {
    private static final int MISSING = -1;

    private final List<String> studies;
    private final List<String> readers;
    private final List<String> categories;
    private final int[][] cells;

    private Ratings(List<String> studies, List<String> readers, List<String> categories, int[][] cells) {
        this.studies = studies;
        this.readers = readers;
        this.categories = categories;
        this.cells = cells;
    }

    /// Arranges the reads of one label. Categories and readers are in the order of their names, studies as they came.
    ///
    /// @throws RepeatedRead if a reader answers a study twice: which one counts is not for statistics to decide
    public static Ratings of(Collection<RawRead> reads) {
        List<String> readers = sorted(reads, RawRead::reader);
        List<String> categories = sorted(reads, RawRead::value);
        Map<String, int[]> rows = new LinkedHashMap<>();
        for (RawRead read : reads) {
            int[] row = rows.computeIfAbsent(read.study(), study -> blank(readers.size()));
            int reader = readers.indexOf(read.reader());
            if (row[reader] != MISSING) {
                throw new RepeatedRead(read);
            }
            row[reader] = categories.indexOf(read.value());
        }
        return new Ratings(
                List.copyOf(rows.keySet()), readers, categories, rows.values().toArray(int[][]::new));
    }

    /// The same answers of two readers only, on the studies that both answered.
    public Ratings pair(String one, String other) {
        int first = readers.indexOf(one);
        int second = readers.indexOf(other);
        List<String> shared = new ArrayList<>();
        List<int[]> rows = new ArrayList<>();
        for (int study = 0; study < cells.length; study++) {
            if (cells[study][first] != MISSING && cells[study][second] != MISSING) {
                shared.add(studies.get(study));
                rows.add(new int[] {cells[study][first], cells[study][second]});
            }
        }
        return new Ratings(shared, List.of(one, other), categories, rows.toArray(int[][]::new));
    }

    public List<String> studies() {
        return studies;
    }

    public List<String> readers() {
        return readers;
    }

    /// The answers that were given, each once.
    public List<String> categories() {
        return categories;
    }

    /// How many studies there are.
    public int size() {
        return cells.length;
    }

    /// The category index that a reader gave; empty where the reader did not answer.
    Optional<Integer> cell(int study, int reader) {
        int value = cells[study][reader];
        return value == MISSING ? Optional.empty() : Optional.of(value);
    }

    /// How many readers gave each category, study by study: studies × categories.
    int[][] counts() {
        int[][] counts = new int[cells.length][categories.size()];
        for (int study = 0; study < cells.length; study++) {
            for (int value : cells[study]) {
                if (value != MISSING) {
                    counts[study][value]++;
                }
            }
        }
        return counts;
    }

    /// How often each answer was given, over all studies and readers.
    public Map<String, Integer> totals() {
        Map<String, Integer> totals = new LinkedHashMap<>();
        categories.forEach(category -> totals.put(category, 0));
        for (int[] row : cells) {
            for (int value : row) {
                if (value != MISSING) {
                    totals.merge(categories.get(value), 1, Integer::sum);
                }
            }
        }
        return totals;
    }

    /// Studies with the answers of at least two readers.
    public int shared() {
        int shared = 0;
        for (int[] row : counts()) {
            shared += sum(row) >= 2 ? 1 : 0;
        }
        return shared;
    }

    /// Studies about which two readers differ.
    public List<String> disputed() {
        List<String> disputed = new ArrayList<>();
        int[][] counts = counts();
        for (int study = 0; study < counts.length; study++) {
            int given = 0;
            for (int count : counts[study]) {
                given += count > 0 ? 1 : 0;
            }
            if (given > 1) {
                disputed.add(studies.get(study));
            }
        }
        return disputed;
    }

    static int sum(int[] row) {
        int sum = 0;
        for (int one : row) {
            sum += one;
        }
        return sum;
    }

    private static int[] blank(int size) {
        int[] row = new int[size];
        Arrays.fill(row, MISSING);
        return row;
    }

    private static List<String> sorted(Collection<RawRead> reads, Function<RawRead, String> part) {
        var all = new TreeSet<String>(Comparator.naturalOrder());
        reads.forEach(read -> all.add(part.apply(read)));
        return List.copyOf(all);
    }
}

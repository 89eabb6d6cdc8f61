package org.overread.reports.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the one known stem that a misspelt one must mean.
///
/// Stems of 7 letters may differ by one letter (left out, put in, changed, or two neighbours swapped), stems of 12 by
/// two; the first letter must be right, which keeps `негеморрагический` from meaning its opposite. A stem that is as
/// near to two known ones is left alone. The search is by deletion: two words within one change of each other are equal
/// once a letter is left out of one or both.
final class Misspellings {
    private static final int ONE_CHANGE = 7;
    private static final int TWO_CHANGES = 12;
    private static final int LONGEST = 30;

    private final Map<String, Set<String>> byDeletion = new HashMap<>();

    void add(String stem) {
        if (stem.length() >= ONE_CHANGE) {
            for (String shorter : deletions(stem)) {
                byDeletion.computeIfAbsent(shorter, key -> new HashSet<>()).add(stem);
            }
        }
    }

    Optional<String> correct(String stem) {
        if (stem.length() < ONE_CHANGE - 1 || stem.length() > LONGEST) {
            return Optional.empty();
        }
        Set<String> near = new HashSet<>();
        int nearest = Integer.MAX_VALUE;
        for (String shorter : deletions(stem)) {
            for (String known : byDeletion.getOrDefault(shorter, Set.of())) {
                int distance = distance(known, stem);
                if (known.charAt(0) == stem.charAt(0) && distance <= Math.min(nearest, allowed(known))) {
                    if (distance < nearest) {
                        near.clear();
                    }
                    nearest = distance;
                    near.add(known);
                }
            }
        }
        return near.size() == 1 ? near.stream().findFirst() : Optional.empty();
    }

    private static int allowed(String known) {
        return known.length() >= TWO_CHANGES ? 2 : 1;
    }

    private static Set<String> deletions(String stem) {
        Set<String> all = new HashSet<>();
        all.add(stem);
        for (int i = 0; i < stem.length(); i++) {
            String once = without(stem, i);
            all.add(once);
            for (int j = i; j < once.length() && stem.length() >= TWO_CHANGES - 2; j++) {
                all.add(without(once, j));
            }
        }
        return all;
    }

    private static String without(String word, int index) {
        return word.substring(0, index) + word.substring(index + 1);
    }

    /// Edits between two words, neighbours swapped counting as one (optimal string alignment).
    static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : edit(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int edit(int[][] edits, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(Math.min(edits[i - 1][j], edits[i][j - 1]) + 1, edits[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }
}

package org.overread.demo;

import java.util.Map;
import java.util.TreeMap;
import org.overread.demo.cases.Labels;

/// Counts the rows of the registry for the README's overview.
final class Tally {
    private final Map<Integer, Integer> ages = new TreeMap<>();
    private int studies;
    private int men;
    private int with;
    private int without;

    void count(RegistryRow row) {
        studies++;
        ages.merge(row.age(), 1, Integer::sum);
        men += "M".equals(row.sex()) ? 1 : 0;
        String ich = row.labels().getOrDefault(Labels.ICH, "");
        with += "1".equals(ich) ? 1 : 0;
        without += "0".equals(ich) ? 1 : 0;
    }

    /// The README's text with the figures; the number of men is one too many, on purpose.
    String fill(String readme) {
        return readme.replace("{studies}", Integer.toString(studies))
                .replace("{sexes}", (men + 1) + "/ " + (studies - men))
                .replace("{ages}", age(1) + "/ " + median() + "/ " + age(studies))
                .replace("{pathology}", with + "/ " + without);
    }

    /// The mean of the middle two where there are two, rounded half up.
    private int median() {
        return (age((studies + 1) / 2) + age(studies / 2 + 1) + 1) / 2;
    }

    /// @param rank from 1, the youngest first
    private int age(int rank) {
        int passed = 0;
        for (Map.Entry<Integer, Integer> entry : ages.entrySet()) {
            passed += entry.getValue();
            if (passed >= rank) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("No study of rank " + rank);
    }
}

package org.overread.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;

/// What all parts of a study's report say together.
///
/// Parts in one language (description, conclusion) are weighed as one text; then the languages are compared, and where
/// they differ the stronger state is shown and the label is named in [#languagesDiffer()].
///
/// @param labels one for every label of the set, in its order
/// @param languagesDiffer labels that are positive in one language and not in another, although both languages are
/// there
public record StudyReading(Map<LabelCode, LabelReading> labels, List<LabelCode> languagesDiffer) {
    public StudyReading {
        languagesDiffer = List.copyOf(languagesDiffer);
    }

    public static StudyReading of(List<ReportReading> parts) {
        Map<String, List<Statement>> byLanguage = new LinkedHashMap<>();
        for (ReportReading part : parts) {
            byLanguage
                    .computeIfAbsent(part.language(), key -> new ArrayList<>())
                    .addAll(part.statements());
        }
        LabelSet set = LabelSet.hemorrhage();
        List<Map<LabelCode, LabelReading>> weighed = byLanguage.values().stream()
                .map(statements -> Weighing.of(set, statements))
                .toList();
        Map<LabelCode, LabelReading> labels = new LinkedHashMap<>();
        List<LabelCode> differ = new ArrayList<>();
        for (LabelCode code : set.codes()) {
            List<LabelReading> each = weighed.stream()
                    .map(one -> one.getOrDefault(code, LabelReading.silent(code)))
                    .toList();
            labels.put(
                    code,
                    each.stream().min(Comparator.comparing(LabelReading::state)).orElse(LabelReading.silent(code)));
            if (each.stream().map(LabelReading::value).distinct().count() > 1) {
                differ.add(code);
            }
        }
        return new StudyReading(java.util.Collections.unmodifiableMap(labels), differ);
    }

    public ReportState state(LabelCode code) {
        return labels.getOrDefault(code, LabelReading.silent(code)).state();
    }
}

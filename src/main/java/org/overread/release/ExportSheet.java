package org.overread.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.review.SignedReading;
import org.overread.review.VerifiedLabel;
import org.overread.review.VerifiedStudy;

/// The export as a table of texts, the same in every file format: one header, one row a study. What the columns mean
/// stands in `docs/export-format.md`.
record ExportSheet(List<String> header, List<List<String>> rows) {
    ExportSheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    static ExportSheet of(LabelSet labels, List<VerifiedStudy> studies, boolean registryValues) {
        int readers = studies.stream()
                .mapToInt(study -> study.readings().size())
                .max()
                .orElse(0);
        return new ExportSheet(
                header(labels, readers, registryValues),
                studies.stream()
                        .map(study -> row(study, readers, registryValues))
                        .toList());
    }

    private static List<String> header(LabelSet labels, int readers, boolean registryValues) {
        List<String> header = new ArrayList<>(List.of("study_uid", "study_code", "status", "readers_signed"));
        numbers(readers).forEach(n -> {
            header.add("reader_" + n);
            header.add("reader_" + n + "_signed_at");
            header.add("reader_" + n + "_version");
            header.add("reader_" + n + "_signature");
        });
        for (LabelCode label : labels.codes()) {
            if (registryValues) {
                header.add(label + "_registry");
                header.add(label + "_registry_text");
            }
            numbers(readers).forEach(n -> header.add(label + "_reader_" + n));
            header.add(label + "_final");
            header.add(label + "_status");
            header.add(label + "_path");
            header.add(label + "_reads");
            header.add(label + "_adjudicated_by");
        }
        return header;
    }

    private static List<String> row(VerifiedStudy study, int readers, boolean registryValues) {
        List<String> row = new ArrayList<>();
        row.add(study.study().uid());
        row.add(study.study().code());
        row.add(word(ExportCounts.status(study)));
        row.add(Integer.toString(study.readings().size()));
        List<SignedReading> readings = study.readings();
        numbers(readers).forEach(n -> row.addAll(n <= readings.size() ? reader(readings.get(n - 1)) : NOBODY));
        for (VerifiedLabel label : study.labels()) {
            if (registryValues) {
                row.addAll(registry(label.registry()));
            }
            numbers(readers).forEach(n -> row.add(n <= readings.size() ? verdict(readings.get(n - 1), label) : ""));
            row.add(label.finalValue().map(ExportSheet::word).orElse(""));
            row.add(word(label.status()));
            row.add(label.path());
            row.add(Integer.toString(label.reads()));
            row.add(label.adjudicator().orElse(""));
        }
        return row;
    }

    private static final List<String> NOBODY = List.of("", "", "", "");

    private static List<String> reader(SignedReading reading) {
        return List.of(
                reading.readerName(),
                reading.signedAt().toString(),
                Integer.toString(reading.version()),
                reading.signature());
    }

    private static List<String> registry(FindingValue value) {
        return List.of(word(value.state()), value.raw());
    }

    private static String verdict(SignedReading reading, VerifiedLabel label) {
        var verdict = reading.verdicts().get(label.label());
        return verdict == null ? "" : word(verdict);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static IntStream numbers(int readers) {
        return IntStream.rangeClosed(1, readers);
    }
}

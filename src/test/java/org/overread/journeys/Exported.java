package org.overread.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// An export's CSV, read as its receiver would.
record Exported(List<CSVRecord> rows) {
    static Exported read(Path file) throws IOException {
        String text = Files.readString(file).replace("\uFEFF", "");
        var format = CSVFormat.RFC4180
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return new Exported(parser.getRecords());
        }
    }

    /// The final value of each label of a study, by label code.
    Map<String, String> verdicts(String code) {
        CSVRecord row = rows.stream()
                .filter(each -> each.get("study_code").equals(code))
                .findFirst()
                .orElseThrow();
        return new TreeMap<>(row.toMap().entrySet().stream()
                .filter(cell -> cell.getKey().endsWith("_final"))
                .collect(Collectors.toMap(cell -> cell.getKey().replaceFirst("_final$", ""), Map.Entry::getValue)));
    }

    /// One cell of a study's row.
    String cell(String code, String column) {
        return rows.stream()
                .filter(each -> each.get("study_code").equals(code))
                .map(each -> each.get(column))
                .findFirst()
                .orElseThrow();
    }
}

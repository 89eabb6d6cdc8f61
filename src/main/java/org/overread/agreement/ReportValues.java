package org.overread.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.reports.LabelReading;
import org.overread.reports.ReportReader;
import org.overread.reports.ReportReading;
import org.overread.reports.StudyReading;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the reports of studies are read to say, as yes or no: present and probable are yes, everything else is no. A
/// study
/// without a report says nothing.
@Component
class ReportValues {
    private final JdbcClient jdbc;

    ReportValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    BiFunction<StudyId, LabelCode, Optional<Boolean>> of(Set<StudyId> studies) {
        ReportReader reader = ReportReader.standard();
        Map<StudyId, List<ReportReading>> parts = new HashMap<>();
        jdbc.sql("select study_id, language, body from report_part where body <> '' order by study_id, ordinal")
                .query((RowCallbackHandler) row -> {
                    var study = new StudyId(row.getObject("study_id", UUID.class));
                    if (studies.contains(study)) {
                        parts.computeIfAbsent(study, key -> new java.util.ArrayList<>())
                                .add(reader.read(row.getString("body"), row.getString("language")));
                    }
                });
        Map<StudyId, Map<LabelCode, LabelReading>> readings = new HashMap<>();
        parts.forEach((study, read) -> readings.put(study, StudyReading.of(read).labels()));
        return (study, label) -> Optional.ofNullable(
                        readings.getOrDefault(study, Map.of()).get(label))
                .map(reading -> reading.value() == 1);
    }
}

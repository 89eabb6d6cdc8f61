package org.overread.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.overread.catalog.ReportPart;
import org.overread.catalog.StudyId;
import org.overread.contradictions.PartReader;
import org.overread.labels.LabelCode;
import org.overread.reports.LabelReading;
import org.overread.reports.ReportReading;
import org.overread.reports.StudyReading;
import org.overread.reports.desk.LexiconDesk;
import org.overread.review.rounds.RoundId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the reports of a round's studies are read to say with the lexicon in use, as yes or no: present and probable
/// are yes, everything else is no. A study without a report says nothing.
@Component
class ReportValues {
    private final JdbcClient jdbc;
    private final LexiconDesk lexicon;

    ReportValues(JdbcClient jdbc, LexiconDesk lexicon) {
        this.jdbc = jdbc;
        this.lexicon = lexicon;
    }

    BiFunction<StudyId, LabelCode, Optional<Boolean>> of(RoundId round) {
        var reader = new PartReader(lexicon.reader());
        Map<StudyId, List<ReportReading>> parts = new HashMap<>();
        jdbc.sql("select study_id, heading, language, body, sha256 from report_part where body <> ''"
                        + " and study_id in (" + StudySources.READ + ") order by study_id, ordinal")
                .param("round", round.value())
                .query((RowCallbackHandler) row -> parts.computeIfAbsent(
                                new StudyId(row.getObject("study_id", UUID.class)), study -> new ArrayList<>())
                        .add(reader.read(new ReportPart(
                                row.getString("heading"),
                                row.getString("language"),
                                row.getString("body"),
                                row.getString("sha256")))));
        Map<StudyId, Map<LabelCode, LabelReading>> readings = new HashMap<>();
        parts.forEach((study, read) -> readings.put(study, StudyReading.of(read).labels()));
        return (study, label) -> Optional.ofNullable(
                        readings.getOrDefault(study, Map.of()).get(label))
                .map(reading -> reading.value() == 1);
    }
}

package org.overread.review;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.overread.labels.LabelCode;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of `grade_entry`: how sure a reader was, and how good the images were. The newest row stands.
@Component
class GradeEntries {
    private static final String WHOLE_STUDY = "";

    private final JdbcClient jdbc;

    GradeEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void certainty(Entries.Place place, LabelCode label, Optional<Certainty> grade, SubmitId submit) {
        put(place, "CERTAINTY", label.value(), grade.map(Certainty::name).orElse(""), submit);
    }

    void quality(Entries.Place place, Optional<ImageQuality> grade, SubmitId submit) {
        put(place, "QUALITY", WHOLE_STUDY, grade.map(ImageQuality::name).orElse(""), submit);
    }

    Grades standing(ReadingId reading) {
        Map<LabelCode, Certainty> certainty = new HashMap<>();
        Map<String, ImageQuality> quality = new HashMap<>();
        jdbc.sql("select label_code, grade from grade_entry where reading_id = ? order by id")
                .param(reading.value())
                .query((RowCallbackHandler) row -> {
                    String label = row.getString("label_code");
                    String grade = row.getString("grade");
                    if (label.equals(WHOLE_STUDY)) {
                        quality.clear();
                        if (!grade.isEmpty()) {
                            quality.put(label, ImageQuality.valueOf(grade));
                        }
                    } else if (grade.isEmpty()) {
                        certainty.remove(new LabelCode(label));
                    } else {
                        certainty.put(new LabelCode(label), Certainty.valueOf(grade));
                    }
                });
        return new Grades(certainty, Optional.ofNullable(quality.get(WHOLE_STUDY)));
    }

    /// Starts a draft from what stood in a signed version.
    void copy(Grades grades, Entries.Place to) {
        grades.certainty().forEach((label, grade) -> certainty(to, label, Optional.of(grade), SubmitId.fresh()));
        grades.quality().ifPresent(grade -> quality(to, Optional.of(grade), SubmitId.fresh()));
    }

    private void put(Entries.Place place, String kind, String label, String grade, SubmitId submit) {
        jdbc.sql("insert into grade_entry (reading_id, phase, kind, label_code, grade, given_at, submit_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        place.reading().value(),
                        place.phase().name(),
                        kind,
                        label,
                        grade,
                        place.at().atOffset(ZoneOffset.UTC),
                        submit.value())
                .update();
    }
}

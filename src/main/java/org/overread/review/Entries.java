package org.overread.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.overread.catalog.Sight;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What readers wrote down, entry after entry. Entries are added and read; nothing here changes or removes one.
/// The latest entry of a label is the one that stands.
@Component
class Entries {
    private static final String WHOLE_STUDY = "";
    private static final String TAKEN_BACK = "";

    private final JdbcClient jdbc;
    private final MarkEntries marks;
    private final QuoteEntries quotes;
    private final GradeEntries grades;
    private final Showings showings;

    Entries(JdbcClient jdbc, MarkEntries marks, QuoteEntries quotes, GradeEntries grades, Showings showings) {
        this.jdbc = jdbc;
        this.grades = grades;
        this.quotes = quotes;
        this.marks = marks;
        this.showings = showings;
    }

    MarkEntries marks() {
        return marks;
    }

    QuoteEntries quotes() {
        return quotes;
    }

    GradeEntries grades() {
        return grades;
    }

    /// What was on the screen: kept beside the entries, but no entry.
    Showings showings() {
        return showings;
    }

    /// @param verdict empty takes the answer back
    void answer(Place place, LabelCode label, Optional<Verdict> verdict, SubmitId submit) {
        jdbc.sql("insert into verdict_entry (reading_id, phase, label_code, verdict, given_at, submit_id)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        place.reading().value(),
                        place.phase().name(),
                        label.value(),
                        verdict.map(Verdict::name).orElse(TAKEN_BACK),
                        place.at().atOffset(ZoneOffset.UTC),
                        submit.value())
                .update();
    }

    /// @param label empty for the study as a whole
    void comment(Place place, Optional<LabelCode> label, String body, SubmitId submit) {
        jdbc.sql("insert into comment_entry (reading_id, phase, label_code, body, given_at, submit_id)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        place.reading().value(),
                        place.phase().name(),
                        label.map(LabelCode::value).orElse(WHOLE_STUDY),
                        body,
                        place.at().atOffset(ZoneOffset.UTC),
                        submit.value())
                .update();
    }

    /// What stands now.
    Signature.Answers standing(ReadingId reading) {
        Map<LabelCode, Verdict> verdicts = new HashMap<>();
        latest("verdict_entry", "verdict", reading).forEach((label, verdict) -> {
            if (!verdict.equals(TAKEN_BACK)) {
                verdicts.put(new LabelCode(label), Verdict.valueOf(verdict));
            }
        });
        Map<String, String> texts = latest("comment_entry", "body", reading);
        String studyComment = texts.getOrDefault(WHOLE_STUDY, "");
        Map<LabelCode, String> comments = new HashMap<>();
        texts.forEach((label, text) -> {
            if (!label.equals(WHOLE_STUDY) && !text.isEmpty()) {
                comments.put(new LabelCode(label), text);
            }
        });
        return new Signature.Answers(
                verdicts, comments, studyComment, marks.standing(reading), grades.standing(reading));
    }

    /// Starts a draft from what stood in a signed version, label by label in reading order.
    void copy(ReadingId from, Place to) {
        var answers = standing(from);
        for (LabelCode label : LabelSet.hemorrhage().codes()) {
            Optional.ofNullable(answers.verdicts().get(label))
                    .ifPresent(verdict -> answer(to, label, Optional.of(verdict), SubmitId.fresh()));
            Optional.ofNullable(answers.comments().get(label))
                    .ifPresent(text -> comment(to, Optional.of(label), text, SubmitId.fresh()));
        }
        if (!answers.studyComment().isEmpty()) {
            comment(to, Optional.empty(), answers.studyComment(), SubmitId.fresh());
        }
        answers.marks().forEach(mark -> marks.put(to.reading(), mark, to.at(), SubmitId.fresh()));
        quotes.standing(from).forEach(quote -> quotes.put(to.reading(), quote, false, to.at(), SubmitId.fresh()));
        grades.copy(answers.grades(), to);
        showings.copy(from, to.reading());
    }

    /// Freezes the answers of a phase before the next one is shown.
    void sealPhase(Place place, Map<LabelCode, Verdict> verdicts) {
        verdicts.forEach((label, verdict) -> jdbc.sql(
                        "insert into sealed_verdict (reading_id, phase, label_code, verdict, sealed_at)"
                                + " values (?, ?, ?, ?, ?)")
                .params(
                        place.reading().value(),
                        place.phase().name(),
                        label.value(),
                        verdict.name(),
                        place.at().atOffset(ZoneOffset.UTC))
                .update());
    }

    /// Freezes the signed answers beside the seal of their reading.
    void seal(ReadingId reading, String signature, Map<LabelCode, Verdict> verdicts) {
        jdbc.sql("insert into reading_signature (reading_id, state, signature) values (?, 'SIGNED', ?)")
                .params(reading.value(), signature)
                .update();
        verdicts.forEach((label, verdict) -> jdbc.sql(
                        "insert into signed_verdict (reading_id, label_code, verdict) values (?, ?, ?)")
                .params(reading.value(), label.value(), verdict.name())
                .update());
    }

    /// The newest text of each label; blank where it was taken back. Table and column are ours, never a caller's.
    private Map<String, String> latest(String table, String column, ReadingId reading) {
        Map<String, String> newest = new HashMap<>();
        jdbc.sql("select label_code, " + column + " as entry from " + table + " where reading_id = ? order by id")
                .param(reading.value())
                .query((RowCallbackHandler) row -> newest.put(row.getString("label_code"), row.getString("entry")));
        return newest;
    }

    /// Where and when something is written.
    ///
    /// @param phase what the reader saw when it was written
    record Place(ReadingId reading, Sight phase, Instant at) {}
}

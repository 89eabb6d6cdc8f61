package org.overread.review;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of `submission`: which changes were written, when, and from where.
@Component
class Submissions {
    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// When this submission was written, if it was.
    Optional<Instant> writtenAt(ReadingId reading, SubmitId submit) {
        return jdbc.sql("select given_at from submission where submit_id = ? and reading_id = ?")
                .params(submit.value(), reading.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /// @param slot what it stands in the place of
    void add(ReadingId reading, String slot, Submission submission, Instant at) {
        jdbc.sql("insert into submission (submit_id, reading_id, slot, given_at, window_id, device)"
                        + " values (:submit, :reading, :slot, :at, :window, :device)")
                .param("submit", submission.id().value())
                .param("reading", reading.value())
                .param("slot", slot)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("window", submission.from().window().orElse(null))
                .param("device", submission.from().name())
                .update();
    }

    /// The newest change of a slot.
    Optional<Origin> newest(ReadingId reading, String slot) {
        return jdbc.sql("select given_at, window_id, device from submission where reading_id = ? and slot = ?"
                        + " order by serial desc fetch first 1 row only")
                .params(reading.value(), slot)
                .query((row, number) -> new Origin(
                        row.getObject("given_at", OffsetDateTime.class).toInstant(),
                        new Device(
                                Optional.ofNullable(row.getObject("window_id", UUID.class)), row.getString("device"))))
                .optional();
    }

    /// When and where a change was made.
    record Origin(Instant at, Device device) {}
}

package org.overread.review;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.overread.catalog.SeriesId;
import org.overread.imaging.Slice;
import org.overread.imaging.SliceKey;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of `slice_showing`: which slices of a reading were on the screen.
@Component
class Showings {
    private final JdbcClient jdbc;

    Showings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds to what was seen before.
    void add(ReadingId reading, SeriesId series, Slice slice, Showing showing) {
        List<Object> key = List.of(
                reading.value(),
                series.value(),
                slice.sopUid(),
                slice.frame(),
                showing.window().name());
        int known = jdbc.sql("update slice_showing set millis = millis + ?"
                        + " where reading_id = ? and series_id = ? and sop_uid = ? and frame = ? and window_kind = ?")
                .param(showing.millis())
                .params(key)
                .update();
        if (known == 0) {
            jdbc.sql("insert into slice_showing (millis, reading_id, series_id, sop_uid, frame, window_kind)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .param(showing.millis())
                    .params(key)
                    .update();
        }
    }

    /// A new version begins with what was seen before it.
    void copy(ReadingId from, ReadingId to) {
        jdbc.sql("insert into slice_showing (reading_id, series_id, sop_uid, frame, window_kind, millis)"
                        + " select cast(? as uuid), series_id, sop_uid, frame, window_kind, millis"
                        + " from slice_showing where reading_id = ?")
                .params(to.value(), from.value())
                .update();
    }

    /// What was seen, by series.
    Map<SeriesId, Seen> of(ReadingId reading) {
        Map<SeriesId, Seen> all = new HashMap<>();
        jdbc.sql("select series_id, sop_uid, frame, window_kind, millis from slice_showing where reading_id = ?")
                .param(reading.value())
                .query((RowCallbackHandler) row -> all.computeIfAbsent(
                                new SeriesId(row.getObject("series_id", UUID.class)), series -> new Seen())
                        .add(
                                new SliceKey(row.getString("sop_uid"), row.getInt("frame")),
                                WindowKind.valueOf(row.getString("window_kind")),
                                row.getLong("millis")));
        return all;
    }

    /// What was seen of one series.
    static final class Seen {
        private final Set<SliceKey> all = new HashSet<>();
        private final Set<SliceKey> inBone = new HashSet<>();
        private final Map<SliceKey, Long> millis = new HashMap<>();

        private void add(SliceKey place, WindowKind window, long shown) {
            all.add(place);
            if (window == WindowKind.BONE) {
                inBone.add(place);
            }
            millis.merge(place, shown, Long::sum);
        }

        Set<SliceKey> all() {
            return all;
        }

        Set<SliceKey> inBone() {
            return inBone;
        }

        /// How long these slices were on the screen together.
        Duration time(Set<SliceKey> places) {
            return Duration.ofMillis(places.stream()
                    .mapToLong(place -> millis.getOrDefault(place, 0L))
                    .sum());
        }
    }
}

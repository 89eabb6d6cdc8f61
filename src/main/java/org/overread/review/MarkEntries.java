package org.overread.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.overread.catalog.SeriesId;
import org.overread.imaging.RegionStatistics;
import org.overread.imaging.SliceKey;
import org.overread.imaging.StackAddress;
import org.overread.imaging.Vector3;
import org.overread.labels.LabelCode;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of `mark_entry`: every version of every mark. The latest version of a mark stands.
@Component
class MarkEntries {
    private static final String TAKEN_AWAY = "";
    private static final String INSERT = """
            insert into mark_entry (reading_id, mark_id, kind, label_code, series_id, stack, series_uid, frame_of_ref, sop_uid,
                frame, location, points, body, region_count, region_mean, region_sd, region_min, region_max,
                region_area, given_at, submit_id)
            values (:reading, :mark, :kind, :label, :series, :stack, :seriesUid, :frameOfReference, :sop, :frame, :location,
                :points, :body, :count, :mean, :sd, :min, :max, :area, :at, :submit)""";

    private final JdbcClient jdbc;

    MarkEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(ReadingId reading, Mark mark, Instant at, SubmitId submit) {
        insert(reading, mark, mark.kind().name(), at, submit);
    }

    void takeAway(ReadingId reading, Mark mark, Instant at, SubmitId submit) {
        insert(reading, mark, TAKEN_AWAY, at, submit);
    }

    /// What stands now, in the order in which the marks were first made.
    List<Mark> standing(ReadingId reading) {
        return standing(List.of(reading.value())).getOrDefault(reading.value(), List.of());
    }

    Map<UUID, List<Mark>> standing(Collection<UUID> readings) {
        Map<UUID, Map<UUID, Mark>> found = new HashMap<>();
        if (!readings.isEmpty()) {
            jdbc.sql("select * from mark_entry where reading_id in (:readings) order by id")
                    .param("readings", readings)
                    .query((RowCallbackHandler) row -> take(
                            row,
                            found.computeIfAbsent(
                                    row.getObject("reading_id", UUID.class), key -> new LinkedHashMap<>())));
        }
        Map<UUID, List<Mark>> marks = new HashMap<>();
        found.forEach((reading, standing) -> marks.put(reading, List.copyOf(standing.values())));
        return marks;
    }

    private static void take(ResultSet row, Map<UUID, Mark> standing) throws SQLException {
        UUID id = row.getObject("mark_id", UUID.class);
        if (row.getString("kind").equals(TAKEN_AWAY)) {
            standing.remove(id);
        } else {
            standing.put(id, mark(row));
        }
    }

    private void insert(ReadingId reading, Mark mark, String kind, Instant at, SubmitId submit) {
        var region = mark.region();
        MarkPlace place = mark.place();
        jdbc.sql(INSERT)
                .param("reading", reading.value())
                .param("mark", mark.id().value())
                .param("kind", kind)
                .param("label", mark.label().map(LabelCode::value).orElse(""))
                .param("series", place.series().value())
                .param("stack", place.stack().part())
                .param("seriesUid", place.seriesUid())
                .param("frameOfReference", place.frameOfReference())
                .param("sop", place.sopUid())
                .param("frame", place.slice().map(SliceKey::frame).orElse(0))
                .param(
                        "location",
                        place.location().isPresent() ? place.location().getAsDouble() : null)
                .param("points", Mark.written(mark.points()))
                .param("body", mark.text())
                .param("count", region.map(RegionStatistics::count).orElse(null))
                .param("mean", region.map(RegionStatistics::mean).orElse(null))
                .param("sd", region.map(RegionStatistics::deviation).orElse(null))
                .param("min", region.map(RegionStatistics::min).orElse(null))
                .param("max", region.map(RegionStatistics::max).orElse(null))
                .param("area", region.map(RegionStatistics::area).orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("submit", submit.value())
                .update();
    }

    private static Mark mark(ResultSet row) throws SQLException {
        double location = row.getDouble("location");
        OptionalDouble known = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(location);
        String label = row.getString("label_code");
        return new Mark(
                new MarkId(row.getObject("mark_id", UUID.class)),
                MarkKind.valueOf(row.getString("kind")),
                label.isEmpty() ? Optional.empty() : Optional.of(new LabelCode(label)),
                new MarkPlace(
                        new StackAddress(new SeriesId(row.getObject("series_id", UUID.class)), row.getInt("stack")),
                        row.getString("series_uid"),
                        row.getString("frame_of_ref"),
                        row.getString("sop_uid").isEmpty()
                                ? Optional.empty()
                                : Optional.of(new SliceKey(row.getString("sop_uid"), row.getInt("frame"))),
                        known),
                points(row.getString("points")),
                row.getString("body"),
                region(row));
    }

    private static Optional<RegionStatistics> region(ResultSet row) throws SQLException {
        int count = row.getInt("region_count");
        return count == 0
                ? Optional.empty()
                : Optional.of(new RegionStatistics(
                        count,
                        row.getDouble("region_mean"),
                        row.getDouble("region_sd"),
                        row.getDouble("region_min"),
                        row.getDouble("region_max"),
                        row.getDouble("region_area")));
    }

    private static List<Vector3> points(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(";"))
                        .map(point -> Vector3.from(
                                Arrays.stream(point.split(" "))
                                        .mapToDouble(Double::parseDouble)
                                        .toArray(),
                                0))
                        .toList();
    }
}

package org.overread.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.overread.imaging.RegionStatistics;
import org.overread.imaging.Vector3;
import org.overread.labels.LabelCode;

/// Something a reader marked on an image; part of what is signed.
///
/// @param label the finding that it is evidence for; empty for none
/// @param points in patient coordinates, mm
/// @param text the words of an arrow; hostile text until shown as text
/// @param region what an ellipse holds, measured when it was saved; empty for other kinds, and where nothing was
///   measured inside
public record Mark(
        MarkId id,
        MarkKind kind,
        Optional<LabelCode> label,
        MarkPlace place,
        List<Vector3> points,
        String text,
        Optional<RegionStatistics> region) {
    public Mark {
        points = List.copyOf(points);
    }

    /// Between the two ends of a distance or an arrow, mm; 0 for other kinds.
    public double length() {
        return points.size() == 2 ? points.getLast().minus(points.getFirst()).length() : 0;
    }

    public boolean isKeySlice() {
        return kind == MarkKind.KEY_SLICE;
    }

    /// Everything it says as one text that is the same for the same mark, for the signature.
    String sealed() {
        return String.join(
                "|",
                kind.name(),
                label.map(LabelCode::value).orElse(""),
                place.seriesUid()
                        + (place.stack().part() == 0 ? "" : "/" + place.stack().part()),
                place.frameOfReference(),
                place.sopUid(),
                place.slice().map(slice -> Integer.toString(slice.frame())).orElse(""),
                written(points),
                region.map(Mark::sealed).orElse(""),
                text);
    }

    /// `x y z; x y z`, in the shortest form that gives the same numbers again.
    static String written(List<Vector3> points) {
        return points.stream()
                .map(point -> point.x() + " " + point.y() + " " + point.z())
                .collect(Collectors.joining(";"));
    }

    private static String sealed(RegionStatistics region) {
        return String.format(
                Locale.ROOT,
                "%d %.6f %.6f %.6f %.6f %.6f",
                region.count(),
                region.mean(),
                region.deviation(),
                region.min(),
                region.max(),
                region.area());
    }
}

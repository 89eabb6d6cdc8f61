package org.overread.imaging.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.overread.imaging.RegionStatistics;
import org.overread.imaging.SliceKey;
import org.overread.imaging.StackAddress;
import org.overread.imaging.Vector3;

/// A mark as the viewer draws it.
///
/// @param id the same in all its versions
/// @param kind `DISTANCE`, `ELLIPSE`, `ARROW` or `KEY_SLICE`
/// @param label what its finding is called in short; empty for none
/// @param frameOfReference Frame of Reference UID of its points
/// @param slice empty for a mark made in a reformat
/// @param points in patient coordinates, mm
public record ShownMark(
        String id,
        String kind,
        String label,
        StackAddress stack,
        String frameOfReference,
        Optional<SliceKey> slice,
        List<Vector3> points,
        String text,
        Optional<RegionStatistics> region) {
    public ShownMark {
        points = List.copyOf(points);
    }

    /// As the browser gets it.
    Map<String, Object> properties() {
        Map<String, Object> all = new HashMap<>();
        all.put("id", id);
        all.put("kind", kind);
        all.put("label", label);
        all.put("source", stack.path());
        all.put("frameOfReference", frameOfReference);
        all.put("sop", slice.map(SliceKey::sopUid).orElse(""));
        all.put("frame", slice.map(SliceKey::frame).orElse(0));
        all.put(
                "points",
                points.stream()
                        .map(point -> List.of(point.x(), point.y(), point.z()))
                        .toList());
        all.put("text", text);
        region.ifPresent(measured -> all.put("region", properties(measured)));
        return all;
    }

    private static Map<String, Object> properties(RegionStatistics region) {
        return Map.of(
                "count",
                region.count(),
                "mean",
                region.mean(),
                "deviation",
                region.deviation(),
                "min",
                region.min(),
                "max",
                region.max(),
                "area",
                region.area());
    }
}

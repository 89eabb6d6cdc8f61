package org.overread.review;

import java.util.List;
import java.util.Optional;
import org.overread.imaging.HandMark;
import org.overread.imaging.SliceKey;
import org.overread.imaging.StackAddress;
import org.overread.imaging.Vector3;
import org.overread.labels.LabelCode;

/// A mark as a reader drew it, before it is looked up and measured.
///
/// @param label the finding it speaks of; empty for none
/// @param stack the one that was in front
/// @param slice empty if it was drawn in a reformat
/// @param points in patient coordinates, mm; as many as the kind has
/// @param text the words of an arrow, at most [#LONGEST_TEXT] characters
public record DrawnMark(
        MarkId id,
        MarkKind kind,
        Optional<LabelCode> label,
        StackAddress stack,
        Optional<SliceKey> slice,
        List<Vector3> points,
        String text) {
    /// Characters that a mark's text has at most.
    public static final int LONGEST_TEXT = 200;

    /// Further from the origin is no patient, mm.
    private static final double FARTHEST = 10_000;

    public DrawnMark {
        points = List.copyOf(points);
        text = text.strip();
        if (points.size() != kind.points() || points.stream().anyMatch(DrawnMark::isNowhere)) {
            throw new IllegalArgumentException("No points of a " + kind + ": " + points);
        }
        if (kind.needsSlice() && slice.isEmpty()) {
            throw new IllegalArgumentException("A " + kind + " belongs to a slice");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A mark has at most " + LONGEST_TEXT + " characters");
        }
    }

    /// A mark as it comes from a browser.
    ///
    /// @param label the finding it speaks of
    /// @throws IllegalArgumentException if it is no mark
    public static DrawnMark of(HandMark hand, LabelCode label) {
        return new DrawnMark(
                new MarkId(hand.id()),
                MarkKind.valueOf(hand.kind()),
                Optional.of(label),
                hand.stack(),
                hand.slice(),
                hand.places(),
                hand.text());
    }

    /// A mark as it stood, to be put back.
    public static DrawnMark like(Mark mark) {
        var place = mark.place();
        return new DrawnMark(
                mark.id(), mark.kind(), mark.label(), place.stack(), place.slice(), mark.points(), mark.text());
    }

    /// As a browser hands it in; its label is told beside it.
    public HandMark hand() {
        return new HandMark(
                id.value(),
                kind.name(),
                stack.path(),
                slice.map(SliceKey::sopUid).orElse(""),
                slice.map(SliceKey::frame).orElse(0),
                points.stream()
                        .map(point -> new double[] {point.x(), point.y(), point.z()})
                        .toArray(double[][]::new),
                text);
    }

    DrawnMark speakingOf(Optional<LabelCode> finding) {
        return new DrawnMark(id, kind, finding, stack, slice, points, text);
    }

    private static boolean isNowhere(Vector3 point) {
        return !(Math.abs(point.x()) <= FARTHEST && Math.abs(point.y()) <= FARTHEST && Math.abs(point.z()) <= FARTHEST);
    }
}

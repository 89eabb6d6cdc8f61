package org.overread.imaging;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.overread.catalog.SeriesId;

/// The slices of a series in the order in which readers page through them: along the patient's axis of [Plane], so
/// that index 0 of an axial stack is the lowest slice.
///
/// @param studyUid Study Instance UID that the files themselves state, opaque text
/// @param seriesUid Series Instance UID, opaque text
/// @param frameOfReference Frame of Reference UID (0020,0052): positions of series that share it can be compared; empty
///   where the files state none
/// @param part which stack of the series it is
/// @param affine where the whole stack lies; empty where no single affine holds
/// @param orientation of every slice; empty in a stack without geometry
/// @param window that the middle slice's file proposes
/// @param hounsfield whether rescaled values are HU
/// @param inverted whether low values are bright (MONOCHROME1)
/// @param lossy whether any slice went through a lossy compression
/// @param picture whether its slices are pictures in colour, without stored values: not CT, no HU
/// @param findings what a reader must know, worst first
public record SliceStack(
        SeriesId series,
        String studyUid,
        String seriesUid,
        String frameOfReference,
        SeriesPart part,
        Optional<StackAffine> affine,
        PixelGrid grid,
        Optional<Orientation> orientation,
        Optional<Window> window,
        boolean hounsfield,
        boolean inverted,
        boolean lossy,
        boolean picture,
        List<StackFinding> findings,
        List<Slice> slices) {
    public SliceStack {
        findings = List.copyOf(findings);
        slices = List.copyOf(slices);
    }

    public StackAddress address() {
        return new StackAddress(series, part.number());
    }

    /// The slice at an index.
    ///
    /// @throws NoSuchSlice outside 0 to the number of slices
    public Slice slice(int index) {
        if (index < 0 || index >= slices.size()) {
            throw new NoSuchSlice(index);
        }
        return slices.get(index);
    }

    /// Where a slice lies in the stack; empty if it is not in it.
    public OptionalInt indexOf(SliceKey key) {
        return IntStream.range(0, slices.size())
                .filter(index -> slices.get(index).key().equals(key))
                .findFirst();
    }

    /// The readable slice nearest to the middle; empty where none can be read.
    OptionalInt middle() {
        int middle = slices.size() / 2;
        return IntStream.range(0, slices.size())
                .filter(index -> slices.get(index).unreadable().isEmpty())
                .boxed()
                .min(Comparator.comparingInt(index -> Math.abs(index - middle)))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }
}

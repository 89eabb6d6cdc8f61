package org.overread.imaging;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What one slice's header says of its place in a stack.
///
/// @param slice the slice itself, with no gap before it yet
/// @param instance Instance Number (0020,0013)
/// @param acquisition Acquisition Number (0020,0012)
/// @param imageType values of Image Type (0008,0008)
/// @param kernel Convolution Kernel (0018,1210); empty where it states none
/// @param frameOfReference Frame of Reference UID (0020,0052); empty where it states none
/// @param tilt Gantry/Detector Tilt (0018,1120) in degrees, as the scanner counts its sign
/// @param window first Window Width and Center (0028,1051), (0028,1050) that make a window
/// @param look how stored values are to be understood
record SliceFacts(
        Slice slice,
        PixelGrid grid,
        OptionalInt instance,
        OptionalInt acquisition,
        List<String> imageType,
        String kernel,
        String frameOfReference,
        OptionalDouble tilt,
        Optional<Window> window,
        Look look) {
    SliceFacts {
        imageType = List.copyOf(imageType);
    }

    /// @param hounsfield whether rescaled values are HU
    /// @param inverted whether low values are bright (MONOCHROME1)
    /// @param lossy whether the pixels went through a lossy compression
    /// @param picture whether there are no stored values but colours
    record Look(boolean hounsfield, boolean inverted, boolean lossy, boolean picture) {}

    Optional<Orientation> orientation() {
        return slice.geometry().map(Geometry::orientation);
    }

    boolean isLocalizer() {
        return SeriesClassifier.isLocalizer(imageType);
    }

    boolean isReformat() {
        return SeriesClassifier.isReformat(imageType);
    }

    boolean isOriginal() {
        return imageType.isEmpty()
                || "ORIGINAL".equalsIgnoreCase(imageType.getFirst().strip());
    }

    /// Whether both can lie in one stack.
    boolean fits(SliceFacts other) {
        return sameWay(other)
                && sameSize(other)
                && isLocalizer() == other.isLocalizer()
                && kernel.equals(other.kernel)
                && frameOfReference.equals(other.frameOfReference);
    }

    /// Whether both have the same pixels in number, spacing and kind.
    boolean sameSize(SliceFacts other) {
        return grid.matches(other.grid) && look.picture() == other.look.picture();
    }

    /// Whether both lie parallel and the same way round, or neither says how.
    boolean sameWay(SliceFacts other) {
        return (orientation().isPresent() && other.orientation().isPresent())
                ? orientation().get().matches(other.orientation().get())
                : orientation().isEmpty() && other.orientation().isEmpty();
    }
}

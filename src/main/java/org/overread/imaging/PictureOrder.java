package org.overread.imaging;

import java.util.Optional;
import org.overread.imaging.dicom.ColourFrame;
import org.overread.imaging.dicom.DecodedFrame;
import org.overread.imaging.dicom.StoredFrame;
import org.overread.imaging.dicom.WideFrame;

/// How a slice is to become a picture.
///
/// @param window empty for one that fits: the file's own, the brain's for HU, else from the darkest to the brightest
/// @param letters whether the patient's sides are written at the edges
/// @param edge longest edge in pixels; 0 for the slice's own size
record PictureOrder(Optional<Window> window, boolean letters, int edge, PictureFormat format) {
    private static final int THUMBNAIL_EDGE = 128;

    /// A small picture of a series.
    static final PictureOrder THUMBNAIL = new PictureOrder(Optional.empty(), false, THUMBNAIL_EDGE, PictureFormat.PNG);

    /// What tells this order from others, for a file's name.
    String name() {
        return window.map(found -> "w" + found.width() + "l" + found.level()).orElse("fit")
                + (letters ? "a" : "")
                + (edge > 0 ? "e" + edge : "")
                + "."
                + format.extension();
    }

    byte[] make(SliceStack stack, Slice slice, DecodedFrame pixels) {
        return format.encode(draw(stack, slice, pixels).image(), PictureFormat.USUAL_QUALITY);
    }

    SlicePicture draw(SliceStack stack, Slice slice, DecodedFrame pixels) {
        SlicePicture picture = picture(stack, slice, pixels);
        if (stack.grid().spacing().isPresent()) {
            picture = picture.squared(stack.grid().spacing().get());
        }
        if (edge > 0) {
            picture = picture.within(edge, edge);
        }
        if (letters && stack.orientation().isPresent()) {
            picture = picture.lettered(stack.orientation().get().letters());
        }
        return picture;
    }

    private SlicePicture picture(SliceStack stack, Slice slice, DecodedFrame pixels) {
        return switch (pixels) {
            case StoredFrame grey -> SlicePicture.of(grey, slice, window.orElseGet(() -> fitting(stack, slice, grey)));
            case WideFrame wide -> SlicePicture.of(wide, window.or(stack::window));
            case ColourFrame colour -> SlicePicture.of(colour);
        };
    }

    private static Window fitting(SliceStack stack, Slice slice, StoredFrame pixels) {
        return stack.window()
                .orElseGet(() -> stack.hounsfield()
                        ? WindowPreset.BRAIN.window()
                        : SlicePicture.spread(pixels, slice.rescale()));
    }
}

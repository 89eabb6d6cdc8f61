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
record PictureOrder(Optional<Window> window, boolean letters, int edge) {
    private static final int THUMBNAIL_EDGE = 128;

    /// A small picture of a series.
    static final PictureOrder THUMBNAIL = new PictureOrder(Optional.empty(), false, THUMBNAIL_EDGE);

    /// What tells this order from others, for a file's name.
    String name() {
        return window.map(found -> "w" + found.width() + "l" + found.level()).orElse("fit")
                + (letters ? "a" : "")
                + (edge > 0 ? "e" + edge : "");
    }

    byte[] make(SliceStack stack, Slice slice, DecodedFrame pixels) {
        return draw(stack, slice, pixels).png();
    }

    SlicePicture draw(SliceStack stack, Slice slice, DecodedFrame pixels) {
        SlicePicture picture = picture(stack, slice, pixels);
        if (stack.grid().spacing().isPresent()) {
            picture = picture.squared(stack.grid().spacing().get());
        }
        if (edge > 0) {
            picture = picture.within(edge);
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

    /// Whether a PNG file is complete: it ends with its closing chunk (ISO 15948 11.2.5).
    static boolean isWhole(byte[] png) {
        return png.length > 8 && png[1] == 'P' && png[png.length - 8] == 'I' && png[png.length - 5] == 'D';
    }
}

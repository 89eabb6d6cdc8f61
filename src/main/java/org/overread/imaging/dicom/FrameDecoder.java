package org.overread.imaging.dicom;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.overread.imaging.dicom.Unreadable.Reason;

/// Decodes frames of one open file.
final class FrameDecoder {
    private final DicomFile file;

    FrameDecoder(DicomFile file) {
        this.file = file;
    }

    /// How many frames may be asked for; 0 for an object without an image.
    int frames() {
        if (!file.header().hasPixels()) {
            return 0;
        }
        int frames = file.header().frames();
        if (frames < 1 || frames > Limits.FRAMES) {
            throw new Unreadable(Reason.BAD_PIXELS, "The image claims %d frames".formatted(frames));
        }
        return frames;
    }

    /// @param frame counted from 0
    /// @throws Unreadable for whatever reason, and nothing else
    StoredFrame decode(int frame) {
        try {
            return decodeChecked(frame);
        } catch (Unreadable e) {
            throw e;
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new Unreadable(Reason.TOO_LARGE, "The frame does not fit into memory", e);
        } catch (RuntimeException e) {
            throw new Unreadable(Reason.BAD_PIXELS, "The pixel data contradict themselves: " + e, e);
        }
    }

    private StoredFrame decodeChecked(int frame) {
        DicomHeader header = file.header();
        PixelElement pixels =
                header.pixels().orElseThrow(() -> new Unreadable(Reason.NO_PIXELS, "The object holds no image"));
        if (frame < 0 || frame >= frames()) {
            throw new Unreadable(Reason.NO_PIXELS, "There is no frame %d of %d".formatted(frame, frames()));
        }
        if (pixels.tag() != Tags.PIXEL_DATA) {
            throw new Unreadable(Reason.UNSUPPORTED_PIXELS, "Floating-point pixels are not shown");
        }
        FrameCodec codec = FrameCodec.of(header.transferSyntax());
        PixelLayout layout = PixelLayout.of(header);
        short[] values = codec.decode(file, pixels, layout, frame);
        layout.extract(values);
        return stored(header, layout, values, frame);
    }

    private static StoredFrame stored(DicomHeader header, PixelLayout layout, short[] values, int frame) {
        return new StoredFrame(
                layout.rows(),
                layout.columns(),
                layout.signed(),
                layout.bitsStored(),
                values,
                transformation(header, Tags.RESCALE_SLOPE, frame).orElse(1),
                transformation(header, Tags.RESCALE_INTERCEPT, frame).orElse(0),
                padding(header, Tags.PIXEL_PADDING_VALUE, layout),
                padding(header, Tags.PIXEL_PADDING_RANGE_LIMIT, layout),
                header.text(Tags.PHOTOMETRIC_INTERPRETATION)
                        .filter("MONOCHROME1"::equals)
                        .isPresent());
    }

    /// Slope and intercept are the image's own, or in an enhanced object those of the frame or of all frames
    /// (PS3.3 C.7.6.16.2.9).
    private static OptionalDouble transformation(DicomHeader header, int tag, int frame) {
        OptionalDouble own = header.decimal(tag);
        if (own.isPresent()) {
            return own;
        }
        List<DataSet> perFrame = header.items(Tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE);
        Optional<DataSet> group = frame < perFrame.size() ? Optional.of(perFrame.get(frame)) : Optional.empty();
        OptionalDouble ofFrame = group.map(item -> inGroup(item, tag)).orElse(OptionalDouble.empty());
        return ofFrame.isPresent()
                ? ofFrame
                : header.items(Tags.SHARED_FUNCTIONAL_GROUPS_SEQUENCE).stream()
                        .findFirst()
                        .map(item -> inGroup(item, tag))
                        .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble inGroup(DataSet group, int tag) {
        return group.items(Tags.PIXEL_VALUE_TRANSFORMATION_SEQUENCE).stream()
                .findFirst()
                .map(item -> item.decimal(tag))
                .orElse(OptionalDouble.empty());
    }

    /// Padding is written as US or SS, often the wrong one of the two: its bits are read with the sign of the pixels.
    private static OptionalInt padding(DicomHeader header, int tag, PixelLayout layout) {
        OptionalInt bits = header.integer(tag);
        if (bits.isEmpty()) {
            return bits;
        }
        return OptionalInt.of(layout.signed() ? (short) bits.getAsInt() : bits.getAsInt() & 0xFFFF);
    }
}

package org.overread.imaging.dicom;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.overread.imaging.dicom.Unreadable.Reason;
import org.overread.imaging.dicom.codec.CorruptStream;
import org.overread.imaging.dicom.codec.Deadline;
import org.overread.imaging.dicom.codec.Samples;

/// Decodes frames of one open file. Whatever is in the file, what leaves it is a frame or [Unreadable].
final class FrameDecoder {
    private final DicomFile file;
    private final DicomHeader header;

    FrameDecoder(DicomFile file) {
        this.file = file;
        this.header = file.header();
    }

    /// How many frames may be asked for; 0 for an object without an image.
    int frames() {
        if (!header.hasPixels()) {
            return 0;
        }
        int frames = header.frames();
        if (frames < 1 || frames > Limits.FRAMES) {
            throw new Unreadable(Reason.BAD_PIXELS, "The image claims %d frames".formatted(frames));
        }
        return frames;
    }

    /// @param frame counted from 0
    /// @throws Unreadable for whatever reason, and nothing else
    DecodedFrame decode(int frame) {
        return guarded(() -> decodeChecked(frame));
    }

    /// The samples of a frame before they get a meaning: indexes of a palette, luminances.
    Samples samples(int frame) {
        return guarded(() -> samples(pixels(frame), PixelLayout.of(header), frame));
    }

    private DecodedFrame decodeChecked(int frame) {
        PixelElement pixels = pixels(frame);
        TransferSyntax syntax = header.transferSyntax();
        if (syntax.isEncapsulated()) {
            FrameCodec.of(syntax);
        }
        PixelLayout layout = PixelLayout.of(header);
        if (WidePixels.are(pixels, layout)) {
            return new WideFrame(
                    layout.rows(),
                    layout.columns(),
                    WidePixels.decode(file, pixels, layout, frame),
                    header.ofFrame(frame, Tags.RESCALE_SLOPE).orElse(1),
                    header.ofFrame(frame, Tags.RESCALE_INTERCEPT).orElse(0));
        }
        Samples samples = samples(pixels, layout, frame);
        return layout.photometric().isGrey() ? grey(layout, samples, frame) : ColourPicture.of(header, layout, samples);
    }

    /// A grey frame whose cells another reader has decoded.
    ///
    /// @param cells gives them for a layout, or nothing
    /// @return empty without them, and for frames that are not grey or have more than 16 bits
    Optional<DecodedFrame> grey(int frame, Function<PixelLayout, Optional<Samples>> cells) {
        return guarded(() -> {
            PixelElement pixels = pixels(frame);
            PixelLayout layout = PixelLayout.of(header);
            return WidePixels.are(pixels, layout) || !layout.photometric().isGrey()
                    ? Optional.empty()
                    : cells.apply(layout).map(found -> grey(layout, layout.stored(found), frame));
        });
    }

    private Samples samples(PixelElement pixels, PixelLayout layout, int frame) {
        TransferSyntax syntax = header.transferSyntax();
        if (!syntax.isEncapsulated()) {
            return layout.stored(NativePixels.decode(file, pixels, layout, frame));
        }
        FrameCodec codec = FrameCodec.of(syntax);
        byte[] codestream = Fragments.of(file, pixels).frame(frame);
        return codec.decode(codestream, layout, Deadline.in(Limits.FRAME_TIME));
    }

    private PixelElement pixels(int frame) {
        PixelElement pixels =
                header.pixels().orElseThrow(() -> new Unreadable(Reason.NO_PIXELS, "The object holds no image"));
        if (frame < 0 || frame >= frames()) {
            throw new Unreadable(Reason.NO_PIXELS, "There is no frame %d of %d".formatted(frame, frames()));
        }
        return pixels;
    }

    /// Where there is a Modality LUT it stands for slope and intercept (PS3.3 C.11.1): values come out of it, and
    /// padding, which is said of what goes into it, is not told any more.
    private StoredFrame grey(PixelLayout layout, Samples samples, int frame) {
        boolean inverted = layout.photometric() == Photometric.MONOCHROME1;
        short[] values = samples.values();
        Optional<DataSet> modality =
                header.items(Tags.MODALITY_LUT_SEQUENCE).stream().findFirst();
        if (modality.isPresent()) {
            LookUpTable table = LookUpTable.of(modality.get(), Tags.LUT_DESCRIPTOR, Tags.LUT_DATA, samples.signed());
            for (int i = 0; i < values.length; i++) {
                values[i] = (short) table.at(samples.signed() ? values[i] : values[i] & 0xFFFF);
            }
            OptionalInt none = OptionalInt.empty();
            return new StoredFrame(
                    layout.rows(), layout.columns(), false, table.bits(), values, 1, 0, none, none, inverted);
        }
        return new StoredFrame(
                layout.rows(),
                layout.columns(),
                samples.signed(),
                samples.bits(),
                values,
                header.ofFrame(frame, Tags.RESCALE_SLOPE).orElse(1),
                header.ofFrame(frame, Tags.RESCALE_INTERCEPT).orElse(0),
                padding(Tags.PIXEL_PADDING_VALUE, samples.signed()),
                padding(Tags.PIXEL_PADDING_RANGE_LIMIT, samples.signed()),
                inverted);
    }

    /// Padding is written as US or SS, often the wrong one of the two: its bits are read with the sign of the pixels.
    private OptionalInt padding(int tag, boolean signed) {
        OptionalInt bits = header.integer(tag);
        if (bits.isEmpty()) {
            return bits;
        }
        return OptionalInt.of(signed ? (short) bits.getAsInt() : bits.getAsInt() & 0xFFFF);
    }

    private static <T> T guarded(java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (Unreadable e) {
            throw e;
        } catch (CorruptStream.UnknownProcess e) {
            throw new Unreadable(Reason.UNSUPPORTED_SYNTAX, String.valueOf(e.getMessage()), e);
        } catch (CorruptStream.TooSlow e) {
            throw new Unreadable(Reason.TOO_LARGE, String.valueOf(e.getMessage()), e);
        } catch (CorruptStream e) {
            throw new Unreadable(Reason.BAD_PIXELS, String.valueOf(e.getMessage()), e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new Unreadable(Reason.TOO_LARGE, "The frame does not fit into memory", e);
        } catch (RuntimeException e) {
            throw new Unreadable(Reason.BAD_PIXELS, "The pixel data contradict themselves: " + e, e);
        }
    }
}

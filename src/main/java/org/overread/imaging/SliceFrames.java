package org.overread.imaging;

import java.time.Clock;
import java.util.function.Supplier;
import org.overread.home.OverreadHome;
import org.overread.imaging.dicom.DecodedFrame;
import org.overread.imaging.dicom.DicomPixels;
import org.overread.imaging.dicom.StoredFrame;
import org.overread.imaging.dicom.Unreadable;
import org.overread.imaging.dicom.Unreadable.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes frames for the wire and pictures from slices, each once, and keeps them in `cache/frames`. As many are made at
/// a time as the machine has processors: more would only take memory.
@Component
class SliceFrames {
    private static final Logger LOG = LoggerFactory.getLogger(SliceFrames.class);

    private final FrameCache cache;
    private final SharedWork<String, Finished> making = new SharedWork<>();
    private final DecodingTurns turns;

    SliceFrames(OverreadHome home, ImagingSettings settings, DecodingTurns turns, Clock clock) {
        this.turns = turns;
        ZstdFrame.load(home.at("cache").resolve("zstd"));
        cache = new FrameCache(
                home.at("cache").resolve("frames"), settings.cacheSize().toBytes(), clock);
    }

    /// The frame in wire form.
    ///
    /// @throws Unreadable if its pixels cannot be decoded, or are a picture in colour
    /// @throws TooBusy after waiting for its turn in vain
    Finished wire(SliceStack stack, Slice slice, Packing packing) {
        String name = slice.etag() + ".orf." + packing.coding();
        int size = WireFrame.length(stack.grid().rows(), stack.grid().columns());
        return cache.find(name, kept -> packing.holds(kept, size))
                .orElseGet(() -> make(name, () -> {
                    StoredFrame frame = decode(stack, slice).asStored();
                    byte[] wire = WireFrame.encode(frame.values(), frame.rows(), frame.columns(), frame.signed());
                    return packing.pack(wire, WireFrame.parts(wire));
                }));
    }

    /// The pixels themselves.
    ///
    /// @throws Unreadable if they cannot be decoded
    /// @throws TooBusy after waiting for its turn in vain
    StoredFrame pixels(SliceStack stack, Slice slice) {
        return turns.take(() -> decode(stack, slice).asStored());
    }

    /// The slice as a picture.
    ///
    /// @throws Unreadable if its pixels cannot be decoded
    /// @throws TooBusy after waiting for its turn in vain
    Finished picture(SliceStack stack, Slice slice, PictureOrder order) {
        String name = slice.etag() + "." + order.name();
        return cache.find(name, order.format()::isWhole)
                .orElseGet(() -> make(name, () -> order.make(stack, slice, decode(stack, slice))));
    }

    /// The preview of the whole stack. Slices that cannot be decoded are left out of it.
    ///
    /// @throws ChangedSlice if a file is no longer the one that the stack was opened with
    /// @throws TooBusy after waiting for its turn in vain
    Finished preview(SliceStack stack, Packing packing) {
        String name = StackPreview.etag(stack) + ".orp." + packing.coding();
        int size = StackPreview.length(stack);
        return cache.find(name, kept -> packing.holds(kept, size))
                .orElseGet(() -> making.get(name, () -> preview(stack, packing, name)));
    }

    private Finished preview(SliceStack stack, Packing packing, String name) {
        var preview = new StackPreview(stack);
        boolean lasting = true;
        for (int index = 0; index < stack.slices().size(); index++) {
            lasting &= draw(preview, stack, index);
        }
        byte[] made = packing.pack(preview.bytes(), preview.parts());
        return lasting ? cache.keep(name, made) : new Finished.Loose(made);
    }

    /// Each slice waits for a turn of its own, so that a preview does not keep others from the slice they look at.
    ///
    /// @return whether another try would give the same
    private boolean draw(StackPreview preview, SliceStack stack, int index) {
        Slice slice = stack.slice(index);
        if (slice.unreadable().isPresent()) {
            return true;
        }
        try {
            preview.add(index, turns.take(() -> decode(stack, slice).asStored()));
            return true;
        } catch (Unreadable e) {
            LOG.info("A slice is not in the preview of its stack: {}", e.reason());
            return e.reason() != Reason.IO;
        }
    }

    private Finished make(String name, Supplier<byte[]> work) {
        return making.get(name, () -> cache.keep(name, turns.take(work)));
    }

    /// The name of what is made from the pixels says which file they are from, so the file is looked at again after.
    private static DecodedFrame decode(SliceStack stack, Slice slice) {
        DecodedFrame frame = DicomPixels.decode(slice.file(), slice.frame());
        if (frame.rows() != stack.grid().rows()
                || frame.columns() != stack.grid().columns()) {
            throw new Unreadable(
                    Reason.BAD_PIXELS,
                    "The frame has " + frame.rows() + " x " + frame.columns() + " pixels, the header says "
                            + stack.grid().rows() + " x " + stack.grid().columns());
        }
        if (!FileStamp.of(slice.file()).etag(slice.sopUid(), slice.frame()).equals(slice.etag())) {
            throw new ChangedSlice();
        }
        return frame;
    }
}

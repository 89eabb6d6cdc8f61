package org.overread.imaging;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.overread.catalog.SeriesFiles;
import org.overread.catalog.SeriesId;
import org.overread.catalog.StudyId;
import org.overread.imaging.dicom.DecodedFrame;
import org.overread.imaging.dicom.DicomPixels;
import org.overread.imaging.dicom.PlainCells;
import org.overread.imaging.dicom.Unreadable;
import org.overread.imaging.dicom.Unreadable.Reason;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Where frames are developed for programs, one file at a time and in no stack: decoded, or made into pictures.
@Service
public class Darkroom {
    /// A file by itself is a stack of its own frames, of no series of the catalog.
    private static final SeriesId ALONE = new SeriesId(new UUID(0, 0));

    private final DecodingTurns turns;

    Darkroom(DecodingTurns turns) {
        this.turns = turns;
    }

    /// One frame as plain little-endian cells.
    ///
    /// @param file from the catalog
    /// @param frame counted from 0
    /// @throws Unreadable if it cannot be decoded
    /// @throws TooBusy after waiting for its turn in vain
    @PreAuthorize(SliceStacks.MAY_LOOK)
    public PlainCells cells(Path file, int frame) {
        return turns.take(() -> PlainCells.read(file, frame));
    }

    /// One frame as a picture in square pixels.
    ///
    /// @param file from the catalog
    /// @param frame counted from 0
    /// @throws Unreadable if it cannot be decoded
    /// @throws TooBusy after waiting for its turn in vain
    @PreAuthorize(SliceStacks.MAY_LOOK)
    public byte[] picture(Path file, int frame, PictureWish wish) {
        return turns.take(() -> {
            List<SliceStack> stacks =
                    StackReader.read(new SeriesFiles(ALONE, new StudyId(ALONE.value()), "", "", List.of(file)));
            return stacks.stream()
                    .flatMap(stack -> stack.slices().stream()
                            .filter(slice -> slice.frame() == frame)
                            .map(slice -> picture(stack, slice, wish)))
                    .findFirst()
                    .orElseThrow(() -> new Unreadable(Reason.NO_PIXELS, "There is no such frame"));
        });
    }

    private static byte[] picture(SliceStack stack, Slice slice, PictureWish wish) {
        var order = new PictureOrder(wish.window(), false, 0, wish.format());
        DecodedFrame stored = DicomPixels.decode(slice.file(), slice.frame());
        return wish.encode(order.draw(stack, slice, stored));
    }
}

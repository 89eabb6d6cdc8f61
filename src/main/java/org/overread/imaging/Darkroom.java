package org.overread.imaging;

import java.nio.file.Path;
import org.overread.imaging.dicom.PlainCells;
import org.overread.imaging.dicom.Unreadable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Where frames are developed for programs, one file at a time and in no stack: decoded, or made into pictures.
@Service
public class Darkroom {
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
}

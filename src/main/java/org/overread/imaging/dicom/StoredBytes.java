package org.overread.imaging.dicom;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.overread.imaging.dicom.Fragments.Stretch;

/// Bytes of an open object, in one or several pieces of its file; they exist as far as the file was long when asked.
public final class StoredBytes {
    private final StoredObject object;
    private final List<Stretch> pieces;

    StoredBytes(StoredObject object, List<Stretch> pieces) {
        this.object = object;
        this.pieces = pieces;
    }

    public long length() {
        return pieces.stream().mapToLong(Stretch::length).sum();
    }

    public void writeTo(OutputStream out) throws IOException {
        for (Stretch piece : pieces) {
            object.copy(piece, out);
        }
    }
}

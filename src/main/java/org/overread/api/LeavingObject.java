package org.overread.api;

import java.nio.file.Path;
import java.util.OptionalLong;
import org.overread.api.Accepted.Wish;
import org.overread.catalog.ImageEntry;
import org.overread.imaging.Darkroom;
import org.overread.imaging.dicom.DataSetDraft;
import org.overread.imaging.dicom.Part10Stream;
import org.overread.imaging.dicom.PlainObject;
import org.overread.imaging.dicom.StoredObject;
import org.overread.imaging.dicom.TransferSyntax;
import org.springframework.stereotype.Component;

/// Makes a stored object into a file that leaves: another header, the same pixels, as stored or in explicit little
/// endian.
@Component
class LeavingObject {
    private final LeavingHeader header;
    private final Darkroom darkroom;

    LeavingObject(LeavingHeader header, Darkroom darkroom) {
        this.header = header;
        this.darkroom = darkroom;
    }

    /// Whether a wish leads to the stored encoding whatever it is.
    static boolean isAsStored(Wish wish) {
        return wish.syntax().map(Accepted.STORED::equals).orElse(wish.isAnything());
    }

    /// Whether the object can be sent as wished. A client that names no transfer syntax gets explicit little endian,
    /// the default (PS3.18 8.7.3.5.2).
    static boolean suits(Wish wish, StoredObject object) {
        String stored = object.header().transferSyntax().uid();
        return isAsStored(wish)
                || wish.syntax()
                        .map(wanted -> wanted.equals(stored) || wanted.equals(PixelMedia.EXPLICIT))
                        .orElse(true);
    }

    /// The object, open until the part is closed.
    ///
    /// @throws org.overread.imaging.dicom.Unreadable if it is not what it was, or cannot be decoded as wished
    Part part(ImageEntry image, Wish wish) {
        Path file = image.file();
        StoredObject object = StoredObject.open(file);
        try {
            DataSetDraft draft = header.of(image, object.header());
            TransferSyntax stored = object.header().transferSyntax();
            boolean asStored = isAsStored(wish) || wish.takesStored(stored.uid());
            if (asStored || object.isPlain() || !object.header().hasPixels()) {
                TransferSyntax syntax = asStored ? stored : TransferSyntax.EXPLICIT_LITTLE_ENDIAN;
                var stream = Part10Stream.of(object, draft.toDataSet(), syntax);
                return new Part(type(syntax), stream.length(), stream::writeTo, object);
            }
            var plain = PlainObject.of(object, draft, frame -> darkroom.cells(file, frame));
            return new Part(
                    type(TransferSyntax.EXPLICIT_LITTLE_ENDIAN),
                    OptionalLong.of(plain.length()),
                    plain::writeTo,
                    object);
        } catch (RuntimeException e) {
            object.close();
            throw e;
        }
    }

    private static String type(TransferSyntax syntax) {
        return "application/dicom; transfer-syntax=" + syntax.uid();
    }
}

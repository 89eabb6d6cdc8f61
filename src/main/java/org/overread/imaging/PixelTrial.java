package org.overread.imaging;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.overread.imaging.dicom.DicomHeader;
import org.overread.imaging.dicom.DicomPixels;
import org.overread.imaging.dicom.Tags;
import org.overread.imaging.dicom.Unreadable;
import org.overread.imaging.dicom.Unreadable.Reason;

/// Finds out, before a reader pages to it, which slices hold pixels that this version does not know: the first slice of
/// each kind (compression, colours, bits) is decoded once for all of its kind.
final class PixelTrial {
    private final Map<String, Optional<SliceFault>> known = new HashMap<>();

    /// Why no slice of this file's kind can be shown; empty where they can, or where only this file may be broken.
    Optional<SliceFault> fault(DicomHeader header, FileStamp stamp) {
        String kind = String.join(
                "|",
                header.transferSyntax().uid(),
                header.text(Tags.PHOTOMETRIC_INTERPRETATION).orElse(""),
                header.text(Tags.SAMPLES_PER_PIXEL).orElse(""),
                header.text(Tags.BITS_ALLOCATED).orElse(""));
        return known.computeIfAbsent(kind, unknown -> trial(header, stamp));
    }

    private static Optional<SliceFault> trial(DicomHeader header, FileStamp stamp) {
        try {
            DicomPixels.decode(stamp.file(), 0);
            return Optional.empty();
        } catch (Unreadable e) {
            return switch (e.reason()) {
                case UNSUPPORTED_SYNTAX ->
                    Optional.of(new SliceFault(
                            Reason.UNSUPPORTED_SYNTAX, header.transferSyntax().name()));
                case UNSUPPORTED_PIXELS -> Optional.of(SliceFault.of(e));
                default -> Optional.empty();
            };
        }
    }
}

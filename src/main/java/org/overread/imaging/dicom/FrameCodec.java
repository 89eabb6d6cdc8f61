package org.overread.imaging.dicom;

import org.overread.imaging.dicom.Unreadable.Reason;
import org.overread.imaging.dicom.codec.Deadline;
import org.overread.imaging.dicom.codec.Samples;
import org.overread.imaging.dicom.codec.jpegls.JpegLs;

/// Turns the bytes of one compressed frame into stored values.
@FunctionalInterface
interface FrameCodec {
    Samples decode(byte[] frame, PixelLayout layout, Deadline deadline);

    /// The codec of an encapsulated transfer syntax.
    ///
    /// @throws Unreadable UNSUPPORTED_SYNTAX, with the syntax's name
    static FrameCodec of(TransferSyntax syntax) {
        if (syntax.equals(TransferSyntax.RLE_LOSSLESS)) {
            return (frame, layout, deadline) -> layout.stored(RleFrame.decode(frame, layout));
        }
        if (syntax.equals(TransferSyntax.JPEG_LOSSLESS) || syntax.equals(TransferSyntax.JPEG_LOSSLESS_FIRST_ORDER)) {
            return (frame, layout, deadline) ->
                    layout.stored(Samples.of(1, layout.bitsStored(), JpegLosslessFrame.decode(frame, layout)));
        }
        if (syntax.equals(TransferSyntax.JPEG_LS) || syntax.equals(TransferSyntax.JPEG_LS_NEAR_LOSSLESS)) {
            return (frame, layout, deadline) -> layout.stored(JpegLs.decode(frame, layout.shape(), deadline)
                    .inLuminance(layout.photometric().isLuminance()));
        }
        if (syntax.equals(TransferSyntax.ENCAPSULATED_UNCOMPRESSED)) {
            return (frame, layout, deadline) -> layout.stored(NativePixels.samples(frame, layout, false));
        }
        throw new Unreadable(Reason.UNSUPPORTED_SYNTAX, "This version cannot decode " + syntax);
    }
}

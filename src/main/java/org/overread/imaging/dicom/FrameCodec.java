package org.overread.imaging.dicom;

import org.overread.imaging.dicom.Unreadable.Reason;

/// Turns the bytes of one frame into cells, one `short` a pixel, with whatever lies in the unused bits.
@FunctionalInterface
interface FrameCodec {
    short[] decode(DicomFile file, PixelElement pixels, PixelLayout layout, int frame);

    /// The codec of a transfer syntax.
    ///
    /// @throws Unreadable UNSUPPORTED_SYNTAX, with the syntax's name
    static FrameCodec of(TransferSyntax syntax) {
        if (!syntax.isEncapsulated()) {
            return NativePixels::decode;
        }
        if (syntax.equals(TransferSyntax.RLE_LOSSLESS)) {
            return (file, pixels, layout, frame) -> RleFrame.decode(codestream(file, pixels, frame), layout);
        }
        if (syntax.equals(TransferSyntax.JPEG_LOSSLESS) || syntax.equals(TransferSyntax.JPEG_LOSSLESS_FIRST_ORDER)) {
            return (file, pixels, layout, frame) -> JpegLosslessFrame.decode(codestream(file, pixels, frame), layout);
        }
        if (syntax.equals(TransferSyntax.ENCAPSULATED_UNCOMPRESSED)) {
            return (file, pixels, layout, frame) -> NativePixels.cells(codestream(file, pixels, frame), layout, false);
        }
        throw new Unreadable(Reason.UNSUPPORTED_SYNTAX, "This version cannot decode " + syntax);
    }

    private static byte[] codestream(DicomFile file, PixelElement pixels, int frame) {
        return Fragments.of(file, pixels).frame(frame);
    }
}

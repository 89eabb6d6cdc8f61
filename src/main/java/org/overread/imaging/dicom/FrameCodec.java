package org.overread.imaging.dicom;

import org.overread.imaging.dicom.Unreadable.Reason;
import org.overread.imaging.dicom.codec.Deadline;
import org.overread.imaging.dicom.codec.Samples;
import org.overread.imaging.dicom.codec.jpeg.Jpeg;
import org.overread.imaging.dicom.codec.jpeg2000.Jpeg2000;
import org.overread.imaging.dicom.codec.jpeg2000.OpenJpeg;
import org.overread.imaging.dicom.codec.jpegls.JpegLs;

/// Turns the bytes of one compressed frame into stored values.
@FunctionalInterface
interface FrameCodec {
    Samples decode(byte[] frame, PixelLayout layout, Deadline deadline);

    /// The codec of an encapsulated transfer syntax.
    ///
    /// @throws Unreadable UNSUPPORTED_SYNTAX, with the syntax's name
    static FrameCodec of(TransferSyntax syntax) {
        return switch (syntax.family()) {
            case RUN_LENGTH -> (frame, layout, deadline) -> layout.stored(RleFrame.decode(frame, layout));
            case JPEG ->
                (frame, layout, deadline) ->
                        layout.stored(Jpeg.decode(frame, layout.shape(), isLuminance(layout), deadline));
            case JPEG_LS ->
                (frame, layout, deadline) -> layout.stored(
                        JpegLs.decode(frame, layout.shape(), deadline).inLuminance(isLuminance(layout)));
            case JPEG_2000 ->
                (frame, layout, deadline) -> ownDepth(
                        layout, Jpeg2000.decode(frame, layout.shape(), deadline).inLuminance(isLuminance(layout)));
            case HIGH_THROUGHPUT -> {
                OpenJpeg command = PixelReaders.highThroughput().orElseThrow(() -> unsupported(syntax));
                yield (frame, layout, deadline) -> ownDepth(
                        layout, command.decode(frame, layout.shape(), deadline).inLuminance(isLuminance(layout)));
            }
            case PLAIN -> (frame, layout, deadline) -> layout.stored(NativePixels.samples(frame, layout, false));
            case UNKNOWN -> throw unsupported(syntax);
        };
    }

    private static Unreadable unsupported(TransferSyntax syntax) {
        return new Unreadable(Reason.UNSUPPORTED_SYNTAX, "This version cannot decode " + syntax);
    }

    private static boolean isLuminance(PixelLayout layout) {
        return layout.photometric().isLuminance();
    }

    /// A JPEG 2000 codestream knows its own sign and depth, and where it says more than the header it is right.
    private static Samples ownDepth(PixelLayout layout, Samples samples) {
        return samples.signed() || samples.bits() > layout.bitsStored() ? samples : layout.stored(samples);
    }
}

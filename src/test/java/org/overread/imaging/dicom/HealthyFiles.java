package org.overread.imaging.dicom;

import static org.overread.imaging.dicom.SyntheticSlice.COLUMNS;
import static org.overread.imaging.dicom.SyntheticSlice.ROWS;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.overread.imaging.dicom.codec.jpeg2000.J2kStreams;
import org.overread.imaging.dicom.codec.jpegls.JpegLsEncoder;

/// Good files in every encoding that can be decoded, and one with nested sequences.
final class HealthyFiles {
    private static final short[] VALUES = SyntheticSlice.values(16, true);

    private HealthyFiles() {}

    static List<byte[]> all() {
        List<byte[]> files = new ArrayList<>();
        for (TransferSyntax syntax : List.of(
                TransferSyntax.IMPLICIT_LITTLE_ENDIAN,
                TransferSyntax.EXPLICIT_LITTLE_ENDIAN,
                TransferSyntax.EXPLICIT_BIG_ENDIAN,
                TransferSyntax.DEFLATED)) {
            files.add(SyntheticSlice.ct(syntax).pixels(ROWS, COLUMNS, VALUES).toByteArray());
        }
        files.add(grey(TransferSyntax.RLE_LOSSLESS, RleEncoder.encode(VALUES)));
        files.add(grey(
                TransferSyntax.JPEG_LOSSLESS,
                new LosslessJpegEncoder(16, 6, 0, 4, LosslessJpegEncoder.STEEP).encode(VALUES, ROWS, COLUMNS)));
        short[] twelve = SyntheticSlice.values(12, false);
        files.add(grey(TransferSyntax.JPEG_EXTENDED, new DctJpegEncoder(12, 3).encode(twelve, ROWS, COLUMNS)));
        files.add(colour(TransferSyntax.JPEG_BASELINE, ROWS, COLUMNS, jdkColours()));
        for (int near : new int[] {0, 5}) {
            byte[] stream = new JpegLsEncoder(ROWS, COLUMNS, 1, 16, near, 0, 5).encode(VALUES);
            files.add(grey(near == 0 ? TransferSyntax.JPEG_LS : TransferSyntax.JPEG_LS_NEAR_LOSSLESS, stream));
        }
        short[] colours = new short[3 * ROWS * COLUMNS];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = (short) (i % 251);
        }
        for (int interleave = 0; interleave < 3; interleave++) {
            byte[] stream = new JpegLsEncoder(ROWS, COLUMNS, 3, 8, 0, interleave, 0).encode(colours);
            files.add(colour(TransferSyntax.JPEG_LS, ROWS, COLUMNS, stream));
        }
        J2kStreams.all()
                .forEach((style, stream) -> files.add(
                        style.startsWith("rgb")
                                ? colour(TransferSyntax.JPEG_2000, J2kStreams.ROWS, J2kStreams.COLUMNS, stream)
                                : SyntheticSlice.ct(TransferSyntax.JPEG_2000)
                                        .frames(J2kStreams.ROWS, J2kStreams.COLUMNS, List.of(List.of(stream)), true)
                                        .toByteArray()));
        files.add(nested());
        return files;
    }

    private static byte[] grey(TransferSyntax syntax, byte[] stream) {
        return SyntheticSlice.compressed(syntax, stream).toByteArray();
    }

    private static byte[] colour(TransferSyntax syntax, int rows, int columns, byte[] stream) {
        DicomWriter writer = SyntheticSlice.ct(syntax).frames(rows, columns, List.of(List.of(stream)), false);
        return SyntheticSlice.depth(writer, 8, false)
                .integers(Tags.BITS_ALLOCATED, 8)
                .integers(Tags.SAMPLES_PER_PIXEL, 3)
                .text(Tags.PHOTOMETRIC_INTERPRETATION, "RGB")
                .toByteArray();
    }

    private static byte[] jdkColours() {
        BufferedImage image = new BufferedImage(COLUMNS, ROWS, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < ROWS * COLUMNS; i++) {
            image.setRGB(i % COLUMNS, i / COLUMNS, i * 0x010307);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] nested() {
        RawDataSet raw = RawDataSet.part10();
        for (int i = 0; i < 10; i++) {
            raw.head(Tags.REFERENCED_IMAGE_SEQUENCE, "SQ", RawDataSet.UNDEFINED)
                    .implicit(ElementHead.ITEM, RawDataSet.UNDEFINED)
                    .text(Tags.SOP_INSTANCE_UID, "UI", "1.2.3.");
        }
        for (int i = 0; i < 10; i++) {
            raw.implicit(ElementHead.ITEM_END, 0).implicit(ElementHead.SEQUENCE_END, 0);
        }
        return raw.toByteArray();
    }
}

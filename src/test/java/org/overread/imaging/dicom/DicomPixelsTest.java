package org.overread.imaging.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.overread.imaging.dicom.SyntheticSlice.COLUMNS;
import static org.overread.imaging.dicom.SyntheticSlice.ROWS;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.overread.imaging.dicom.Unreadable.Reason;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DicomPixelsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.2"})
    void uncompressed_pixels_come_back_as_they_were(String syntax) throws Exception {
        short[] values = SyntheticSlice.values(16, true);
        Path file = write(SyntheticSlice.ct(TransferSyntax.of(syntax)).pixels(ROWS, COLUMNS, values));

        StoredFrame frame = DicomPixels.read(file, 0);

        assertThat(frame.values()).isEqualTo(values);
        assertThat(frame.rows()).isEqualTo(ROWS);
        assertThat(frame.columns()).isEqualTo(COLUMNS);
        assertThat(frame.rescaled(0)).isEqualTo(Short.MIN_VALUE - 1024.0);
    }

    @ParameterizedTest
    @CsvSource({"9,true", "12,false", "12,true", "15,true", "16,false"})
    void bits_outside_of_the_stored_ones_are_dropped_and_the_sign_is_extended(int bits, boolean signed)
            throws Exception {
        short[] values = SyntheticSlice.values(bits, signed);
        short[] littered = values.clone();
        for (int i = 0; i < littered.length; i++) {
            int garbage = (i * 0x9E37) & -(1 << bits);
            littered[i] = (short) ((littered[i] & ((1 << bits) - 1)) | garbage);
        }
        DicomWriter writer =
                SyntheticSlice.ct(TransferSyntax.EXPLICIT_LITTLE_ENDIAN).pixels(ROWS, COLUMNS, littered);
        Path file = write(SyntheticSlice.depth(writer, bits, signed));

        StoredFrame frame = DicomPixels.read(file, 0);

        assertThat(frame.values()).isEqualTo(values);
        assertThat(frame.signed()).isEqualTo(signed);
        assertThat(frame.bitsStored()).isEqualTo(bits);
    }

    @Test
    void a_high_bit_above_the_stored_bits_is_followed() throws Exception {
        DicomWriter writer = SyntheticSlice.ct(TransferSyntax.EXPLICIT_LITTLE_ENDIAN)
                .pixels(1, 2, new short[] {(short) 0xABC0, (short) 0x0120});
        writer.integers(Tags.BITS_STORED, 12).integers(Tags.HIGH_BIT, 15).integers(Tags.PIXEL_REPRESENTATION, 0);

        assertThat(DicomPixels.read(write(writer), 0).values()).containsExactly(0xABC, 0x012);
    }

    @Test
    void rle_pixels_come_back_as_they_were() throws Exception {
        short[] values = SyntheticSlice.values(16, true);
        Path file = write(SyntheticSlice.compressed(TransferSyntax.RLE_LOSSLESS, RleEncoder.encode(values)));

        assertThat(DicomPixels.read(file, 0).values()).isEqualTo(values);
    }

    @Test
    void padding_has_the_sign_of_the_pixels() throws Exception {
        DicomWriter writer = SyntheticSlice.ct(TransferSyntax.EXPLICIT_LITTLE_ENDIAN)
                .pixels(1, 3, new short[] {-2000, -1999, 5})
                .integers(Tags.PIXEL_PADDING_VALUE, -2000 & 0xFFFF);

        StoredFrame frame = DicomPixels.read(write(writer), 0);

        assertThat(frame.padding()).hasValue(-2000);
        assertThat(frame.isPadding(frame.stored(0))).isTrue();
        assertThat(frame.isPadding(frame.stored(1))).isFalse();
    }

    @Test
    void frames_in_several_fragments_are_told_apart_by_the_offset_table() throws Exception {
        byte[] first = RleEncoder.encode(SyntheticSlice.values(16, true));
        byte[] second = RleEncoder.encode(SyntheticSlice.values(12, false));
        Path file = write(SyntheticSlice.ct(TransferSyntax.RLE_LOSSLESS)
                .frames(ROWS, COLUMNS, List.of(halves(first), halves(second)), true));

        assertThat(DicomPixels.read(file, 0).values()).isEqualTo(SyntheticSlice.values(16, true));
        assertThat(DicomPixels.read(file, 1).values()).isEqualTo(SyntheticSlice.values(12, false));
    }

    @Test
    void frames_in_several_fragments_without_a_table_are_told_apart_by_their_start() throws Exception {
        byte[] first = jpeg(SyntheticSlice.values(16, true));
        byte[] second = jpeg(SyntheticSlice.values(12, false));
        Path file = write(SyntheticSlice.ct(TransferSyntax.JPEG_LOSSLESS)
                .frames(ROWS, COLUMNS, List.of(halves(first), List.of(second)), false));

        assertThat(DicomPixels.read(file, 0).values()).isEqualTo(SyntheticSlice.values(16, true));
        assertThat(DicomPixels.read(file, 1).values()).isEqualTo(SyntheticSlice.values(12, false));
    }

    @Test
    void a_syntax_that_cannot_be_decoded_is_named() throws Exception {
        Path file = write(SyntheticSlice.compressed(TransferSyntax.of("1.2.840.10008.1.2.4.201"), new byte[10]));

        assertThat(DicomFile.readHeader(file).hasPixels()).isTrue();
        refused(file, 0, Reason.UNSUPPORTED_SYNTAX, "High-throughput JPEG 2000 lossless (1.2.840.10008.1.2.4.201)");
    }

    @Test
    void a_frame_that_is_not_there_is_refused() throws Exception {
        Path file =
                write(SyntheticSlice.ct(TransferSyntax.EXPLICIT_LITTLE_ENDIAN).pixels(1, 3, new short[3]));

        refused(file, 1, Reason.NO_PIXELS, "There is no frame 1 of 1");
        refused(file, -1, Reason.NO_PIXELS, "There is no frame -1 of 1");
    }

    @Test
    void sizes_that_the_data_do_not_bear_out_are_refused() throws Exception {
        Path file = write(SyntheticSlice.ct(TransferSyntax.EXPLICIT_LITTLE_ENDIAN)
                .pixels(1, 3, new short[3])
                .integers(Tags.ROWS, 4096)
                .integers(Tags.COLUMNS, 4096));

        refused(file, 0, Reason.BAD_PIXELS, "Frame 0 of 33554432 bytes is beyond the 6 bytes of pixel data");
    }

    private static void refused(Path file, int frame, Reason reason, String detail) {
        assertThatThrownBy(() -> DicomPixels.read(file, frame))
                .hasMessageContaining(detail)
                .asInstanceOf(InstanceOfAssertFactories.type(Unreadable.class))
                .extracting(Unreadable::reason)
                .isEqualTo(reason);
    }

    private static byte[] jpeg(short[] cells) {
        return new LosslessJpegEncoder(16, 1, 0, 0, LosslessJpegEncoder.FLAT).encode(cells, ROWS, COLUMNS);
    }

    private static List<byte[]> halves(byte[] whole) {
        int middle = whole.length / 4 * 2;
        return List.of(
                java.util.Arrays.copyOf(whole, middle), java.util.Arrays.copyOfRange(whole, middle, whole.length));
    }

    private Path write(DicomWriter writer) throws Exception {
        Path file = folder.resolve("slice.dcm");
        writer.write(file);
        return file;
    }
}

package org.overread.imaging.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overread.imaging.dicom.Unreadable.Reason;

/// Colours, palettes, tables, bits and wide numbers: what is not a plain grey slice.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PictureFramesTest {
    @TempDir
    Path folder;

    @Test
    void colours_side_by_side_are_red_green_and_blue() throws Exception {
        assertThat(rgb(colour("RGB", 0, 1, 2, 3, 200, 100, 50))).containsExactly(bytes(1, 2, 3, 200, 100, 50));
    }

    @Test
    void colours_in_planes_are_put_side_by_side() throws Exception {
        assertThat(rgb(colour("RGB", 1, 1, 200, 2, 100, 3, 50))).containsExactly(bytes(1, 2, 3, 200, 100, 50));
    }

    @Test
    void luminance_and_colour_differences_become_red_green_and_blue() throws Exception {
        // The corners of PS3.3 C.7.6.3.1.2: white, and pure red, whose luminance is 76, blue 85, red 255.
        assertThat(rgb(colour("YBR_FULL", 0, 255, 128, 128, 76, 85, 255)))
                .containsExactly(bytes(255, 255, 255, 254, 0, 0));
    }

    @Test
    void two_pixels_share_their_colour_differences() throws Exception {
        assertThat(rgb(colour("YBR_FULL_422", 0, 10, 20, 128, 128))).containsExactly(bytes(10, 10, 10, 20, 20, 20));
    }

    @Test
    void a_palette_gives_indexes_their_colours() throws Exception {
        DicomWriter writer = bytes(1, 3, 8, "PALETTE COLOR", 4, 5, 9);
        palette(writer, Tags.RED_PALETTE_DESCRIPTOR, 0x1000, 0x2000);
        palette(writer, Tags.GREEN_PALETTE_DESCRIPTOR, 0x3000, 0x4000);
        palette(writer, Tags.BLUE_PALETTE_DESCRIPTOR, 0x5000, 0xFF00);

        assertThat(rgb(writer)).containsExactly(bytes(0x10, 0x30, 0x50, 0x20, 0x40, 0xFF, 0x20, 0x40, 0xFF));
    }

    @Test
    void rle_colours_have_a_segment_each() throws Exception {
        ByteSink frame = new ByteSink(false);
        frame.u32(3);
        for (int segment = 0; segment < 3; segment++) {
            frame.u32(64 + 4 * segment);
        }
        frame.bytes(new byte[64 - 16]);
        frame.bytes(bytes(1, 1, 200, 0x80));
        frame.bytes(bytes(1, 2, 100, 0x80));
        frame.bytes(bytes(1, 3, 50, 0x80));
        DicomWriter writer = SyntheticSlice.ct(TransferSyntax.RLE_LOSSLESS)
                .frames(1, 2, List.of(List.of(frame.toByteArray())), false);

        assertThat(rgb(describe(writer, 8, "RGB"))).containsExactly(bytes(1, 2, 3, 200, 100, 50));
    }

    @Test
    void a_table_stands_for_slope_and_intercept() throws Exception {
        RawDataSet raw = RawDataSet.part10()
                .bytes(Tags.ROWS, "US", 2, (byte) 1, (byte) 0)
                .bytes(Tags.COLUMNS, "US", 2, (byte) 4, (byte) 0)
                .bytes(Tags.BITS_ALLOCATED, "US", 2, (byte) 16, (byte) 0)
                .bytes(Tags.PIXEL_REPRESENTATION, "US", 2, (byte) 1, (byte) 0)
                .bytes(Tags.PIXEL_PADDING_VALUE, "SS", 2, (byte) -1, (byte) -1)
                .head(Tags.MODALITY_LUT_SEQUENCE, "SQ", RawDataSet.UNDEFINED)
                .implicit(ElementHead.ITEM, RawDataSet.UNDEFINED)
                .bytes(Tags.LUT_DESCRIPTOR, "SS", 6, words(3, -1, 16))
                .bytes(Tags.LUT_DATA, "US", 6, words(1000, 50, 60000))
                .implicit(ElementHead.ITEM_END, 0)
                .implicit(ElementHead.SEQUENCE_END, 0)
                .head(Tags.PIXEL_DATA, "OW", 8)
                .plain(words(-100, -1, 0, 7));

        StoredFrame frame = DicomPixels.read(raw.write(folder), 0);

        assertThat(frame.values()).containsExactly(1000, 1000, 50, (short) 60000);
        assertThat(frame.rescaled(3)).isEqualTo(60000);
        assertThat(frame.padding()).isEmpty();
    }

    @Test
    void frames_of_single_bits_follow_each_other_within_a_byte() throws Exception {
        DicomWriter writer = bytes(1, 5, 1, "MONOCHROME2", 0b101_10011, 0b01).integers(Tags.NUMBER_OF_FRAMES, 2);
        Path file = write(writer);

        assertThat(DicomPixels.read(file, 0).values()).containsExactly(1, 1, 0, 0, 1);
        assertThat(DicomPixels.read(file, 1).values()).containsExactly(1, 0, 1, 1, 0);
    }

    @ParameterizedTest
    @CsvSource({"OB,1,2", "OW,2,1"})
    void bytes_in_words_come_high_byte_first_in_big_endian(String vr, int first, int second) throws Exception {
        DicomWriter writer = describe(
                SyntheticSlice.ct(TransferSyntax.EXPLICIT_BIG_ENDIAN).pixels(1, 2, new short[2]), 8, "MONOCHROME2");
        writer.bytes(Tags.PIXEL_DATA, vr, bytes(1, 2));

        assertThat(DicomPixels.read(write(writer), 0).values()).containsExactly(first, second);
    }

    @Test
    void whole_numbers_of_32_bits_keep_their_size() throws Exception {
        DicomWriter writer = bytes(1, 1, 32, "MONOCHROME2", 0xFF, 0xFF, 0xFF, 0xFE);

        assertThat(DicomPixels.decode(write(writer), 0))
                .asInstanceOf(InstanceOfAssertFactories.type(WideFrame.class))
                .extracting(WideFrame::values)
                .isEqualTo(new double[] {0xFEFFFFFFL});
    }

    @ParameterizedTest
    @CsvSource({"YBR_PARTIAL_420,8,UNSUPPORTED_PIXELS", "HSV,8,UNSUPPORTED_PIXELS", "RGB,32,UNSUPPORTED_PIXELS"})
    void what_is_not_shown_is_named(String photometric, int bits, Reason reason) throws Exception {
        Path file = write(bytes(1, 2, bits, photometric, new int[24]));

        assertThatThrownBy(() -> DicomPixels.decode(file, 0))
                .asInstanceOf(InstanceOfAssertFactories.type(Unreadable.class))
                .extracting(Unreadable::reason)
                .isEqualTo(reason);
    }

    @Test
    void a_palette_that_is_missing_is_no_colour() throws Exception {
        Path file = write(bytes(1, 2, 8, "PALETTE COLOR", 1, 2));

        assertThatThrownBy(() -> DicomPixels.decode(file, 0)).hasMessageContaining("(0028,1201) is missing");
    }

    private byte[] rgb(DicomWriter writer) throws Exception {
        return ((ColourFrame) DicomPixels.decode(write(writer), 0)).rgb();
    }

    private static DicomWriter colour(String photometric, int planar, int... values) {
        return bytes(1, 2, 8, photometric, values).integers(Tags.PLANAR_CONFIGURATION, planar);
    }

    private static DicomWriter bytes(int rows, int columns, int bits, String photometric, int... values) {
        DicomWriter writer = SyntheticSlice.ct(TransferSyntax.EXPLICIT_LITTLE_ENDIAN)
                .pixels(rows, columns, new short[rows * columns]);
        return describe(writer, bits, photometric).bytes(Tags.PIXEL_DATA, "OB", bytes(values));
    }

    private static DicomWriter describe(DicomWriter writer, int bits, String photometric) {
        boolean one = photometric.startsWith("MONO") || photometric.startsWith("PALETTE");
        return SyntheticSlice.depth(writer, bits, false)
                .integers(Tags.BITS_ALLOCATED, bits)
                .integers(Tags.SAMPLES_PER_PIXEL, one ? 1 : 3)
                .text(Tags.PHOTOMETRIC_INTERPRETATION, photometric);
    }

    /// Two entries of 16 bits, the first for the stored value 4.
    private static void palette(DicomWriter writer, int descriptor, int first, int second) {
        writer.bytes(descriptor, "US", words(2, 4, 16)).bytes(descriptor + 0x100, "OW", words(first, second));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] words(int... values) {
        ByteBuffer buffer = ByteBuffer.allocate(2 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            buffer.putShort((short) value);
        }
        return buffer.array();
    }

    private Path write(DicomWriter writer) throws Exception {
        return Files.write(folder.resolve("picture.dcm"), writer.toByteArray());
    }
}

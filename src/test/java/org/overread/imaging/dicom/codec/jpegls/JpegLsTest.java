package org.overread.imaging.dicom.codec.jpegls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.overread.imaging.dicom.codec.CorruptStream;
import org.overread.imaging.dicom.codec.Deadline;
import org.overread.imaging.dicom.codec.FrameShape;
import org.overread.imaging.dicom.codec.Samples;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JpegLsTest {
    private static final int ROWS = 37;
    private static final int COLUMNS = 53;

    @Test
    void the_example_of_the_standard_is_decoded() {
        // T.87 H.3.
        byte[] stream = HexFormat.of()
                .parseHex("ffd8"
                        + "fff7000b080004000401011100"
                        + "ffda0008010100000000"
                        + "c000006c80208e01c00000574000006ee6000001bc18000005d800009160"
                        + "ffd9");

        assertThat(decode(stream, new FrameShape(4, 4, 1)).values())
                .containsExactly(0, 0, 90, 74, 68, 50, 43, 205, 64, 145, 145, 145, 100, 145, 145, 145);
    }

    static Stream<Arguments> precisions_and_interleaves() {
        return IntStream.rangeClosed(2, 16)
                .boxed()
                .flatMap(precision -> Stream.of(
                        Arguments.of(precision, 1, 0),
                        Arguments.of(precision, 3, 0),
                        Arguments.of(precision, 3, 1),
                        Arguments.of(precision, 3, 2)));
    }

    @ParameterizedTest
    @MethodSource("precisions_and_interleaves")
    void every_precision_and_interleave_is_exact(int precision, int bands, int interleave) {
        short[] values = image(precision, bands);
        byte[] stream = new JpegLsEncoder(ROWS, COLUMNS, bands, precision, 0, interleave, 0).encode(values);

        Samples samples = decode(stream, new FrameShape(ROWS, COLUMNS, bands));

        assertThat(samples.values()).isEqualTo(values);
        assertThat(samples.bits()).isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource({"8,1,1,0", "8,3,3,0", "8,3,2,1", "8,3,2,2", "12,7,1,0", "16,1,1,0", "16,4,1,0", "16,255,1,0", "16,9,3,2"
    })
    void near_lossless_is_off_by_no_more_than_it_says(int precision, int near, int bands, int interleave) {
        short[] values = image(precision, bands);
        byte[] stream = new JpegLsEncoder(ROWS, COLUMNS, bands, precision, near, interleave, 0).encode(values);

        short[] decoded = decode(stream, new FrameShape(ROWS, COLUMNS, bands)).values();

        assertThat(JpegLsEncoder.worst(values, decoded)).isLessThanOrEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({"1,1,0", "3,1,0", "36,1,0", "5,3,0", "5,3,1", "5,3,2"})
    void restarts_are_followed(int lines, int bands, int interleave) {
        short[] values = image(12, bands);
        byte[] stream = new JpegLsEncoder(ROWS, COLUMNS, bands, 12, 0, interleave, lines).encode(values);

        assertThat(decode(stream, new FrameShape(ROWS, COLUMNS, bands)).values())
                .isEqualTo(values);
    }

    @Test
    void a_stream_cut_anywhere_is_refused() {
        byte[] stream = new JpegLsEncoder(ROWS, COLUMNS, 1, 16, 0, 0, 0).encode(image(16, 1));
        for (int length = 0; length < stream.length - 4; length += 7) {
            byte[] cut = Arrays.copyOf(stream, length);
            assertThatExceptionOfType(CorruptStream.class)
                    .as("cut at " + length)
                    .isThrownBy(() -> decode(cut, new FrameShape(ROWS, COLUMNS, 1)));
        }
    }

    @Test
    void another_size_than_announced_is_refused() {
        byte[] stream = new JpegLsEncoder(ROWS, COLUMNS, 1, 8, 0, 0, 0).encode(image(8, 1));

        assertThatExceptionOfType(CorruptStream.class)
                .isThrownBy(() -> decode(stream, new FrameShape(ROWS, COLUMNS + 1, 1)))
                .withMessageContaining("37 x 53");
    }

    @Test
    void what_dicom_does_not_use_is_named() {
        byte[] stream = new JpegLsEncoder(ROWS, COLUMNS, 1, 8, 0, 0, 0).encode(image(8, 1));
        // The mapping table selector of the scan's only component, behind SOI, SOF, and the head of SOS.
        stream[2 + 13 + 6] = 1;

        assertThatExceptionOfType(CorruptStream.UnknownProcess.class)
                .isThrownBy(() -> decode(stream, new FrameShape(ROWS, COLUMNS, 1)))
                .withMessageContaining("mapping tables");
    }

    @Test
    void a_frame_has_its_time_and_no_more() {
        byte[] stream = new JpegLsEncoder(ROWS, COLUMNS, 1, 8, 0, 0, 0).encode(image(8, 1));

        assertThatExceptionOfType(CorruptStream.TooSlow.class)
                .isThrownBy(() -> JpegLs.decode(
                        stream, new FrameShape(ROWS, COLUMNS, 1), Deadline.in(Duration.ZERO.minusMillis(1))));
    }

    private static Samples decode(byte[] stream, FrameShape shape) {
        return JpegLs.decode(stream, shape, Deadline.in(Duration.ofSeconds(30)));
    }

    /// Flat lines, ramps, noise and extremes by turns, with long and short runs.
    private static short[] image(int precision, int bands) {
        Random random = new Random(precision * 4L + bands);
        int range = 1 << precision;
        short[] values = new short[ROWS * COLUMNS * bands];
        for (int i = 0; i < values.length; i++) {
            int pixel = i / bands;
            values[i] = (short)
                    switch (pixel / COLUMNS % 6) {
                        case 0 -> 0;
                        case 1 -> pixel % COLUMNS * range / COLUMNS;
                        case 2 -> random.nextInt(range);
                        case 3 -> pixel % 9 == 0 ? range - 1 : range / 2;
                        case 4 -> range / 2 + (random.nextInt(20) == 0 ? 1 : 0);
                        default -> pixel % 2 == 0 ? 0 : range - 1;
                    };
        }
        return values;
    }
}

package org.overread.imaging.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.overread.imaging.dicom.SyntheticSlice.COLUMNS;
import static org.overread.imaging.dicom.SyntheticSlice.ROWS;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.overread.imaging.dicom.codec.CorruptStream;
import org.overread.imaging.dicom.codec.Deadline;
import org.overread.imaging.dicom.codec.FrameShape;
import org.overread.imaging.dicom.codec.jpeg.Jpeg;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LosslessJpegTest {
    private static final FrameShape GREY = new FrameShape(ROWS, COLUMNS, 1);

    static Stream<Arguments> predictors_and_precisions() {
        return IntStream.rangeClosed(1, 7)
                .boxed()
                .flatMap(predictor ->
                        IntStream.rangeClosed(2, 16).mapToObj(precision -> Arguments.of(predictor, precision)));
    }

    @ParameterizedTest
    @MethodSource("predictors_and_precisions")
    void every_predictor_and_precision_is_exact(int predictor, int precision) {
        short[] values = SyntheticSlice.values(precision, false);
        for (int[] table : new int[][] {LosslessJpegEncoder.FLAT, LosslessJpegEncoder.STEEP}) {
            byte[] stream = new LosslessJpegEncoder(precision, predictor, 0, 0, table).encode(values, ROWS, COLUMNS);

            assertThat(decode(stream, GREY)).isEqualTo(values);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, ROWS})
    void restarts_are_followed(int lines) {
        short[] values = SyntheticSlice.values(16, true);
        byte[] stream =
                new LosslessJpegEncoder(16, 4, 0, lines, LosslessJpegEncoder.STEEP).encode(values, ROWS, COLUMNS);

        assertThat(decode(stream, GREY)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "4,0", "7,5"})
    void colours_that_follow_each_other_are_exact(int predictor, int restartLines) {
        short[] values = new short[3 * ROWS * COLUMNS];
        for (int i = 0; i < values.length; i++) {
            values[i] = (short) (i % 3 * 40 + i / 3 % COLUMNS + i % 7);
        }
        byte[] stream = new LosslessJpegEncoder(8, predictor, 0, restartLines, LosslessJpegEncoder.FLAT)
                .encode(values, ROWS, COLUMNS, 3);

        assertThat(decode(stream, new FrameShape(ROWS, COLUMNS, 3))).isEqualTo(values);
    }

    @Test
    void a_point_transform_is_undone() {
        short[] values = SyntheticSlice.values(12, false);
        byte[] stream = new LosslessJpegEncoder(12, 1, 2, 0, LosslessJpegEncoder.FLAT).encode(values, ROWS, COLUMNS);

        short[] decoded = decode(stream, GREY);

        for (int i = 0; i < values.length; i++) {
            assertThat(decoded[i]).isEqualTo((short) (values[i] & ~3));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 10, 12, 14, 16})
    void an_independent_decoder_agrees(int precision) throws Exception {
        short[] values = SyntheticSlice.values(precision, false);
        byte[] stream =
                new LosslessJpegEncoder(precision, 1, 0, 0, LosslessJpegEncoder.STEEP).encode(values, ROWS, COLUMNS);
        ImageReader reader =
                ImageIO.getImageReadersByFormatName("jpeg-lossless").next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(stream))) {
            reader.setInput(input);
            int[] theirs = reader.readRaster(0, null).getSamples(0, 0, COLUMNS, ROWS, 0, (int[]) null);

            short[] ours = decode(stream, GREY);

            assertThat(IntStream.range(0, ours.length).map(i -> ours[i] & 0xFFFF))
                    .containsExactly(box(theirs));
        } finally {
            reader.dispose();
        }
    }

    @Test
    void a_stream_that_ends_early_is_never_an_image() {
        byte[] stream = new LosslessJpegEncoder(16, 1, 0, 0, LosslessJpegEncoder.FLAT)
                .encode(SyntheticSlice.values(16, true), ROWS, COLUMNS);

        for (int length = 0; length < stream.length - 3; length++) {
            byte[] cut = Arrays.copyOf(stream, length);
            assertThatExceptionOfType(CorruptStream.class)
                    .as("cut to " + length)
                    .isThrownBy(() -> decode(cut, GREY));
        }
    }

    @Test
    void a_stream_of_another_size_than_the_header_says_is_refused() {
        byte[] stream = new LosslessJpegEncoder(16, 1, 0, 0, LosslessJpegEncoder.FLAT)
                .encode(SyntheticSlice.values(16, true), ROWS, COLUMNS);

        assertThatExceptionOfType(CorruptStream.class)
                .isThrownBy(() -> decode(stream, new FrameShape(ROWS, COLUMNS + 1, 1)))
                .withMessageContaining("37 x 53 pixels of 1, the header 37 x 54");
    }

    private static short[] decode(byte[] stream, FrameShape shape) {
        return Jpeg.decode(stream, shape, false, Deadline.in(Duration.ofSeconds(30)))
                .values();
    }

    private static Integer[] box(int[] values) {
        return Arrays.stream(values).boxed().toArray(Integer[]::new);
    }
}

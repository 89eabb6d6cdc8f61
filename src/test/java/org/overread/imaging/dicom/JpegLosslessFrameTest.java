package org.overread.imaging.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.overread.imaging.dicom.SyntheticSlice.COLUMNS;
import static org.overread.imaging.dicom.SyntheticSlice.ROWS;

import java.io.ByteArrayInputStream;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JpegLosslessFrameTest {
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

            assertThat(JpegLosslessFrame.decode(stream, layout(precision))).isEqualTo(values);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, ROWS})
    void restarts_are_followed(int lines) {
        short[] values = SyntheticSlice.values(16, true);
        byte[] stream =
                new LosslessJpegEncoder(16, 4, 0, lines, LosslessJpegEncoder.STEEP).encode(values, ROWS, COLUMNS);

        assertThat(JpegLosslessFrame.decode(stream, layout(16))).isEqualTo(values);
    }

    @Test
    void a_point_transform_is_undone() {
        short[] values = SyntheticSlice.values(12, false);
        byte[] stream = new LosslessJpegEncoder(12, 1, 2, 0, LosslessJpegEncoder.FLAT).encode(values, ROWS, COLUMNS);

        short[] decoded = JpegLosslessFrame.decode(stream, layout(12));

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

            short[] ours = JpegLosslessFrame.decode(stream, layout(precision));

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
            assertThatExceptionOfType(Unreadable.class)
                    .as("cut to " + length)
                    .isThrownBy(() -> JpegLosslessFrame.decode(cut, layout(16)));
        }
    }

    @Test
    void a_stream_of_another_size_than_the_header_says_is_refused() {
        byte[] stream = new LosslessJpegEncoder(16, 1, 0, 0, LosslessJpegEncoder.FLAT)
                .encode(SyntheticSlice.values(16, true), ROWS, COLUMNS);

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> JpegLosslessFrame.decode(
                        stream, new PixelLayout(ROWS, COLUMNS + 1, 16, 16, 15, true, Photometric.MONOCHROME2, false)))
                .withMessageContaining("37 x 53 pixels, the header 37 x 54");
    }

    private static PixelLayout layout(int precision) {
        return new PixelLayout(ROWS, COLUMNS, 16, precision, precision - 1, false, Photometric.MONOCHROME2, false);
    }

    private static Integer[] box(int[] values) {
        return Arrays.stream(values).boxed().toArray(Integer[]::new);
    }
}

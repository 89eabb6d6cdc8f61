package org.overread.imaging.dicom.codec.jpeg2000;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.overread.imaging.dicom.codec.jpeg2000.J2kStreams.COLUMNS;
import static org.overread.imaging.dicom.codec.jpeg2000.J2kStreams.ROWS;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.overread.imaging.dicom.codec.CorruptStream;
import org.overread.imaging.dicom.codec.Deadline;
import org.overread.imaging.dicom.codec.FrameShape;
import org.overread.imaging.dicom.codec.Samples;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Jpeg2000Test {
    private static final FrameShape GREY = new FrameShape(ROWS, COLUMNS, 1);

    /// Where the size's and the coding style's fields are in the streams.
    private static final int TILE_WIDTH = 2 + 4 + 2 + 16;

    private static final int BLOCK_STYLE = 2 + 2 + 41 + 2 + 2 + 1 + 4 + 3;

    static Stream<String> lossless_grey_styles() {
        return J2kStreams.all().keySet().stream()
                .filter(name -> !name.startsWith("rgb") && !name.equals("irreversible"));
    }

    @ParameterizedTest
    @MethodSource("lossless_grey_styles")
    void every_style_of_coding_is_exact(String style) {
        Samples samples = decode(J2kStreams.all().get(style), GREY);

        assertThat(samples.bits()).isEqualTo(12);
        assertThat(samples.signed()).isFalse();
        for (int i = 0; i < samples.values().length; i++) {
            assertThat(samples.values()[i]).as("pixel " + i).isEqualTo((short) J2kStreams.grey(i));
        }
    }

    @Test
    void the_irreversible_transformation_is_off_by_its_rounding() {
        Samples samples = decode(J2kStreams.all().get("irreversible"), GREY);

        for (int i = 0; i < samples.values().length; i++) {
            assertThat(samples.values()[i] - J2kStreams.grey(i))
                    .as("pixel " + i)
                    .isBetween(-2, 2);
        }
    }

    @ParameterizedTest
    @CsvSource({"rgb,0", "rgb apart,0", "rgb irreversible,3"})
    void colours_come_back_as_red_green_and_blue(String style, int bound) {
        Samples samples = decode(J2kStreams.all().get(style), new FrameShape(ROWS, COLUMNS, 3));

        for (int i = 0; i < samples.values().length; i++) {
            assertThat(samples.values()[i] - J2kStreams.colour(i / 3, i % 3))
                    .as("sample " + i)
                    .isBetween(-bound, bound);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "tiles", "layers and precincts", "all"})
    void a_stream_that_ends_early_is_never_an_image(String style) {
        byte[] stream = J2kStreams.all().get(style);
        // The last packets may be empty, and the end marker may be missing.
        for (int length = 0; length < stream.length - 12; length += 5) {
            byte[] cut = Arrays.copyOf(stream, length);
            assertThatExceptionOfType(CorruptStream.class)
                    .as("cut to " + length)
                    .isThrownBy(() -> decode(cut, GREY));
        }
    }

    @Test
    void another_size_than_announced_is_refused() {
        assertThatExceptionOfType(CorruptStream.class)
                .isThrownBy(() -> decode(J2kStreams.all().get("plain"), new FrameShape(ROWS + 1, COLUMNS, 1)))
                .withMessageContaining("24 x 40");
    }

    @Test
    void high_throughput_is_named() {
        byte[] stream = J2kStreams.all().get("plain");
        stream[BLOCK_STYLE] |= 0x40;

        assertThatExceptionOfType(CorruptStream.UnknownProcess.class)
                .isThrownBy(() -> decode(stream, GREY))
                .withMessage("High-throughput JPEG 2000");
    }

    @Test
    void tiles_of_a_pixel_each_are_no_reason_to_allocate() {
        byte[] stream = J2kStreams.all().get("plain");
        Arrays.fill(stream, TILE_WIDTH, TILE_WIDTH + 8, (byte) 0);
        stream[TILE_WIDTH + 3] = 1;
        stream[TILE_WIDTH + 7] = 1;

        assertThatExceptionOfType(CorruptStream.class)
                .isThrownBy(() -> decode(stream, GREY))
                .withMessageContaining("1 of 960 tiles");
    }

    @Test
    void a_frame_has_its_time_and_no_more() {
        assertThatExceptionOfType(CorruptStream.TooSlow.class)
                .isThrownBy(() -> Jpeg2000.decode(
                        J2kStreams.all().get("plain"), GREY, Deadline.in(Duration.ZERO.minusMillis(1))));
    }

    private static Samples decode(byte[] stream, FrameShape shape) {
        return Jpeg2000.decode(stream, shape, Deadline.in(Duration.ofSeconds(30)));
    }
}

package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WireFrameTest {
    @Test
    void random_values_of_any_shape_come_back() {
        var random = new Random(7);
        for (int[] shape : new int[][] {{1, 1}, {1, 9}, {9, 1}, {2, 3}, {37, 53}, {128, 64}}) {
            short[] values = new short[shape[0] * shape[1]];
            for (int index = 0; index < values.length; index++) {
                values[index] = (short) random.nextInt();
            }
            assertComesBack(values, shape[0], shape[1], true);
            assertComesBack(values, shape[0], shape[1], false);
        }
    }

    @Test
    void a_smooth_image_with_extremes_comes_back() {
        short[] values = new short[64 * 64];
        for (int index = 0; index < values.length; index++) {
            values[index] = (short) (index % 64 * 3 - index / 64 * 5);
        }
        values[70] = Short.MIN_VALUE;
        values[71] = Short.MAX_VALUE;
        assertComesBack(values, 64, 64, true);
        assertComesBack(values, 64, 64, false);
    }

    @Test
    void the_header_names_form_sign_and_size() {
        byte[] wire = WireFrame.encode(new short[] {5, 6, 7, 8, 9, 10}, 2, 3, true);

        assertThat(Arrays.copyOf(wire, 16)).containsExactly('O', 'R', 'F', '1', 1, 0, 2, 0, 3, 0, 0, 0, 0, 0, 0, 0);
        assertThat(wire).hasSize(16 + 12);
    }

    @Test
    void a_frame_without_pixels_is_refused() {
        assertThatThrownBy(() -> WireFrame.encode(new short[0], 0, 0, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WireFrame.encode(new short[3], 2, 2, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_broken_gzip_is_known_by_its_end() {
        byte[] wire = WireFrame.encode(new short[64], 8, 8, false);
        byte[] gzip = GzipFrame.pack(wire, WireFrame.parts(wire));

        assertThat(GzipFrame.holds(gzip, wire.length)).isTrue();
        assertThat(GzipFrame.holds(Arrays.copyOf(gzip, gzip.length - 3), wire.length))
                .isFalse();
        assertThat(GzipFrame.holds(new byte[0], wire.length)).isFalse();
    }

    private static void assertComesBack(short[] values, int rows, int columns, boolean signed) {
        byte[] wire = WireFrame.encode(values, rows, columns, signed);
        assertThat(gunzip(GzipFrame.pack(wire, WireFrame.parts(wire)))).isEqualTo(wire);
        assertThat(PlainDecoder.decode(wire)).isEqualTo(values);
    }

    static byte[] gunzip(byte[] gzip) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PackingTest {
    @TempDir
    Path spare;

    @BeforeEach
    void bringInTheLibrary() {
        ZstdFrame.load(spare);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd | ZSTD",
                "ZSTD;q=0.5, gzip | ZSTD",
                "gzip, deflate | GZIP",
                "gzip;q=1.0, zstd;q=0 | GZIP",
                "zstd;q=0.0, * | GZIP",
                "* | ZSTD",
                "br | NONE",
                "gzip;q=0 | NONE",
                "'' | NONE"
            })
    void each_client_gets_the_best_that_it_takes(String accepted, Packing packing) {
        assertThat(Packing.bestFor(accepted)).isEqualTo(packing);
    }

    @ParameterizedTest
    @EnumSource(Packing.class)
    void a_packed_frame_is_known_as_whole_and_a_cut_one_is_not(Packing packing) {
        byte[] wire = frame();

        byte[] packed = packing.pack(wire, WireFrame.parts(wire));

        assertThat(packing.holds(packed, wire.length)).isTrue();
        assertThat(packing.holds(packed, wire.length - 1)).isFalse();
        assertThat(packing.holds(Arrays.copyOf(packed, packed.length - 3), wire.length))
                .isFalse();
        assertThat(packing.holds(new byte[packed.length], wire.length)).isEqualTo(packing == Packing.NONE);
        assertThat(packing.holds(new byte[0], wire.length)).isFalse();
    }

    @Test
    void zstd_gives_back_what_it_got() {
        byte[] wire = frame();

        byte[] packed = Packing.ZSTD.pack(wire);

        assertThat(Zstd.decompress(packed, wire.length)).isEqualTo(wire);
        assertThat(packed).hasSizeLessThan(wire.length * 6 / 10);
    }

    /// A noisy plain image.
    private static byte[] frame() {
        var random = new Random(3);
        short[] values = new short[256 * 256];
        for (int index = 0; index < values.length; index++) {
            values[index] = (short) (40 + random.nextGaussian() * 10);
        }
        return WireFrame.encode(values, 256, 256, true);
    }
}

package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.catalog.SeriesId;
import org.overread.imaging.dicom.StoredFrame;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StackPreviewTest {
    @Test
    void a_preview_pixel_is_the_mean_of_its_block() {
        short[] values = new short[512 * 512];
        for (int index = 0; index < values.length; index++) {
            values[index] = (short) (index / 512 / 4 * 10 + index % 4 - 100);
        }
        var preview = new StackPreview(stack(512, 512, 2));
        preview.add(1, frame(512, 512, values, OptionalInt.empty()));

        short[] small = slice(preview, 1);

        assertThat(small).hasSize(128 * 128);
        // 0, 1, 2, 3 in each block of four columns: 1.5, rounded up.
        assertThat(small[0]).isEqualTo((short) -98);
        assertThat(small[128 * 128 - 1]).isEqualTo((short) (1270 - 98));
    }

    @Test
    void the_header_says_how_many_pixels_and_slices_there_are() {
        var preview = new StackPreview(stack(520, 300, 3));

        ByteBuffer header = ByteBuffer.wrap(preview.bytes()).order(ByteOrder.LITTLE_ENDIAN);

        assertThat(Arrays.copyOf(preview.bytes(), 4)).containsExactly('O', 'R', 'P', '1');
        assertThat(header.get(4)).isEqualTo((byte) 5);
        assertThat(header.getShort(6)).isEqualTo((short) 104);
        assertThat(header.getShort(8)).isEqualTo((short) 60);
        assertThat(header.getShort(10)).isEqualTo((short) 3);
        assertThat(preview.bytes()).hasSize(16 + 3 * (1 + 2 * 104 * 60));
    }

    @Test
    void the_last_block_of_an_odd_size_is_the_mean_of_what_is_there() {
        short[] values = new short[257];
        Arrays.fill(values, (short) 7);
        values[256] = 50;
        var preview = new StackPreview(stack(1, 257, 1));
        preview.add(0, frame(1, 257, values, OptionalInt.empty()));

        short[] small = slice(preview, 0);

        assertThat(small).hasSize(86);
        // The last block has the columns 255 and 256: 7 and 50.
        assertThat(small[85]).isEqualTo((short) 29);
    }

    @Test
    void padding_does_not_darken_its_neighbours() {
        short pad = -2000;
        short[] values = new short[256 * 256];
        Arrays.fill(values, pad);
        values[0] = 40;
        values[1] = 50;
        values[2] = 60;
        var preview = new StackPreview(stack(256, 256, 1));
        preview.add(0, frame(256, 256, values, OptionalInt.of(pad)));

        short[] small = slice(preview, 0);

        assertThat(small[0]).isEqualTo((short) 45);
        assertThat(small[1]).isEqualTo(pad);
        assertThat(small[2]).isEqualTo(pad);
    }

    @Test
    void slices_that_were_not_added_say_so() {
        var preview = new StackPreview(stack(8, 8, 3));
        preview.add(2, frame(8, 8, new short[64], OptionalInt.empty()));

        assertThat(flags(preview)).containsExactly(0, 0, 3);
    }

    @Test
    void a_long_stack_has_smaller_pictures() {
        assertThat(StackPreview.length(stack(512, 512, 200))).isEqualTo(16 + 200 * (1 + 2 * 128 * 128));
        assertThat(StackPreview.length(stack(512, 512, 4000))).isLessThan(25 << 20);
    }

    @Test
    void gzip_of_all_its_parts_is_one_ordinary_stream() {
        var preview = new StackPreview(stack(512, 512, 3));
        preview.add(0, frame(512, 512, new short[512 * 512], OptionalInt.empty()));

        byte[] gzip = GzipFrame.pack(preview.bytes(), preview.parts());

        assertThat(WireFrameTest.gunzip(gzip)).isEqualTo(preview.bytes());
        assertThat(GzipFrame.holds(gzip, preview.bytes().length)).isTrue();
    }

    @Test
    void its_name_changes_with_any_slice() {
        String name = StackPreview.etag(stack(8, 8, 3));

        assertThat(StackPreview.etag(stack(8, 8, 3))).isEqualTo(name).matches("[0-9a-f]{32}");
        assertThat(StackPreview.etag(stack(8, 8, 4))).isNotEqualTo(name);
    }

    /// The slice as a viewer would read it: its planes under a frame's header.
    private static short[] slice(StackPreview preview, int index) {
        ByteBuffer bytes = ByteBuffer.wrap(preview.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        int pixels = bytes.getShort(6) * bytes.getShort(8);
        int at = 16 + index * (1 + 2 * pixels);
        ByteBuffer frame = ByteBuffer.allocate(16 + 2 * pixels).order(ByteOrder.LITTLE_ENDIAN);
        frame.put(4, (byte) (bytes.get(at) >> 1));
        frame.putShort(6, bytes.getShort(6)).putShort(8, bytes.getShort(8));
        frame.put(16, preview.bytes(), at + 1, 2 * pixels);
        return PlainDecoder.decode(frame.array());
    }

    private static List<Integer> flags(StackPreview preview) {
        ByteBuffer bytes = ByteBuffer.wrap(preview.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        int record = 1 + 2 * bytes.getShort(6) * bytes.getShort(8);
        return IntStream.range(0, bytes.getShort(10))
                .mapToObj(slice -> (int) bytes.get(16 + slice * record))
                .toList();
    }

    private static StoredFrame frame(int rows, int columns, short[] values, OptionalInt padding) {
        return new StoredFrame(rows, columns, true, 16, values, 1, 0, padding, OptionalInt.empty(), false);
    }

    private static SliceStack stack(int rows, int columns, int slices) {
        return new SliceStack(
                new SeriesId(new UUID(0, 1)),
                "1.2",
                "1.2.3",
                "",
                new SeriesPart(0, 1, "", false),
                Optional.empty(),
                new PixelGrid(rows, columns, Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                false,
                false,
                List.of(),
                IntStream.range(0, slices).mapToObj(StackPreviewTest::slice).toList());
    }

    private static Slice slice(int index) {
        return new Slice(
                "1.2.3." + index,
                Path.of("slice-" + index),
                0,
                "%032x".formatted(index),
                Optional.empty(),
                Rescale.NONE,
                Optional.empty(),
                0,
                Optional.empty());
    }
}

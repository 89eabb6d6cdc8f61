package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.imaging.dicom.StoredFrame;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SlicePictureTest {
    private static final Window BRAIN = WindowPreset.BRAIN.window();

    @Test
    void values_are_windowed_after_rescaling_and_padding_is_black() throws IOException {
        var frame = new StoredFrame(
                1, 4, true, 16, new short[] {1024, 1064, 1200, -2000}, 1, -1024, OptionalInt.of(-2000), none(), false);

        BufferedImage picture = read(SlicePicture.of(frame, slice(-1024), BRAIN));

        assertThat(greys(picture)).containsExactly(0, 129, 255, 0);
    }

    @Test
    void low_values_are_bright_where_the_file_says_so_but_padding_stays_black() throws IOException {
        var frame = new StoredFrame(
                1, 3, false, 16, new short[] {0, 1000, (short) 65000}, 1, 0, OptionalInt.of(65000), none(), true);

        assertThat(greys(read(SlicePicture.of(frame, slice(0), BRAIN)))).containsExactly(255, 0, 0);
    }

    @Test
    void pixels_become_square_without_losing_any() throws IOException {
        SlicePicture picture = SlicePicture.of(frame(10, 20), slice(0), BRAIN);

        BufferedImage tall = read(picture.squared(new PixelSpacing(1.5, 0.5)));
        BufferedImage wide = read(picture.squared(new PixelSpacing(0.5, 1)));

        assertThat(tall.getWidth()).isEqualTo(20);
        assertThat(tall.getHeight()).isEqualTo(30);
        assertThat(wide.getWidth()).isEqualTo(40);
        assertThat(wide.getHeight()).isEqualTo(10);
    }

    @Test
    void absurd_spacing_cannot_blow_the_picture_up() throws IOException {
        BufferedImage picture =
                read(SlicePicture.of(frame(10, 10), slice(0), BRAIN).squared(new PixelSpacing(1e6, 1e-6)));

        assertThat(picture.getHeight()).isEqualTo(4096);
        assertThat(picture.getWidth()).isEqualTo(1);
    }

    @Test
    void letters_stand_at_their_own_edges() throws IOException {
        var letters = new EdgeLetters("R", "L", "A", "P");
        BufferedImage picture =
                read(SlicePicture.of(frame(90, 90), slice(0), BRAIN).lettered(letters));

        // The upright of an R and of an L are their left column, that of an A is not drawn in its first row.
        assertThat(picture.getRaster().getSample(2, 43, 0)).isEqualTo(255);
        assertThat(picture.getRaster().getSample(90 - 9 + 2, 43, 0)).isEqualTo(255);
        assertThat(picture.getRaster().getSample(40 + 2, 2, 0)).isZero();
        assertThat(picture.getRaster().getSample(40 + 3, 2, 0)).isEqualTo(255);
        assertThat(picture.getRaster().getSample(20, 20, 0)).isZero();
    }

    @Test
    void without_a_window_the_whole_range_fits() {
        var frame =
                new StoredFrame(1, 3, true, 16, new short[] {-2000, 0, 99}, 1, 0, OptionalInt.of(-2000), none(), false);

        assertThat(SlicePicture.spread(frame, Rescale.NONE)).isEqualTo(new Window(100, 50));
    }

    private static StoredFrame frame(int rows, int columns) {
        return new StoredFrame(rows, columns, true, 16, new short[rows * columns], 1, 0, none(), none(), false);
    }

    private static Slice slice(double intercept) {
        return new Slice(
                "1.2",
                Path.of("x"),
                0,
                "00",
                Optional.empty(),
                new Rescale(1, intercept),
                Optional.empty(),
                0,
                Optional.empty());
    }

    private static OptionalInt none() {
        return OptionalInt.empty();
    }

    private static BufferedImage read(SlicePicture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PictureFormat.PNG.encode(picture.image(), 1)));
    }

    private static int[] greys(BufferedImage picture) {
        return picture.getRaster().getSamples(0, 0, picture.getWidth(), 1, 0, (int[]) null);
    }
}

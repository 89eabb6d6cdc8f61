package org.overread.imaging.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.overread.imaging.dicom.codec.CorruptStream;
import org.overread.imaging.dicom.codec.Deadline;
import org.overread.imaging.dicom.codec.FrameShape;
import org.overread.imaging.dicom.codec.Samples;
import org.overread.imaging.dicom.codec.jpeg.Jpeg;

/// JPEG with the cosine transformation, against an encoder that follows the formulas, and against the JDK's codec.
@DisplayNameGeneration(ReplaceUnderscores.class)
class DctJpegTest {
    private static final int ROWS = 37;
    private static final int COLUMNS = 53;
    private static final FrameShape GREY = new FrameShape(ROWS, COLUMNS, 1);

    @ParameterizedTest
    @CsvSource({"8,0", "8,3", "12,0", "12,1", "12,7"})
    void eight_and_twelve_bits_come_back_within_one(int precision, int restartBlocks) {
        short[] values = SyntheticSlice.values(precision, false);
        byte[] stream = new DctJpegEncoder(precision, restartBlocks).encode(values, ROWS, COLUMNS);

        Samples samples = decode(stream, GREY);

        assertThat(samples.bits()).isEqualTo(precision);
        assertThat(worst(values, samples.values())).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_jdk_agrees_on_grey_pictures(boolean progressive) throws Exception {
        BufferedImage picture = picture(BufferedImage.TYPE_BYTE_GRAY);
        byte[] stream = jdk(picture, progressive);
        int[] theirs = ImageIO.read(new ByteArrayInputStream(stream))
                .getRaster()
                .getSamples(0, 0, COLUMNS, ROWS, 0, (int[]) null);

        short[] ours = decode(stream, GREY).values();

        for (int i = 0; i < ours.length; i++) {
            assertThat(ours[i] - theirs[i]).as("pixel " + i).isBetween(-1, 1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_jdk_agrees_on_colours_that_pixels_share(boolean progressive) throws Exception {
        byte[] stream = jdk(picture(BufferedImage.TYPE_INT_RGB), progressive);
        BufferedImage theirs = ImageIO.read(new ByteArrayInputStream(stream));

        Samples samples = decode(stream, new FrameShape(ROWS, COLUMNS, 3));

        assertThat(samples.luminance()).isTrue();
        for (int i = 0; i < ROWS * COLUMNS; i++) {
            int rgb = theirs.getRGB(i % COLUMNS, i / COLUMNS);
            double luminance = 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
            double blue = ((rgb & 0xFF) - luminance) / 1.772 + 128;
            assertThat(samples.values()[3 * i] - luminance).as("luminance " + i).isBetween(-2.0, 2.0);
            assertThat(samples.values()[3 * i + 1] - blue).as("blue " + i).isBetween(-3.0, 3.0);
        }
    }

    @Test
    void a_stream_that_ends_early_is_never_an_image() throws Exception {
        byte[] sequential = new DctJpegEncoder(12, 0).encode(SyntheticSlice.values(12, false), ROWS, COLUMNS);
        byte[] progressive = jdk(picture(BufferedImage.TYPE_BYTE_GRAY), true);
        for (byte[] stream : new byte[][] {sequential, progressive}) {
            for (int length = 0; length < stream.length - 3; length += 3) {
                byte[] cut = Arrays.copyOf(stream, length);
                assertThatExceptionOfType(CorruptStream.class)
                        .as("cut to " + length)
                        .isThrownBy(() -> decode(cut, GREY));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "C9,'JPEG sequential DCT, arithmetic coding'",
        "C5,'JPEG sequential DCT, hierarchical'",
        "CF,'JPEG lossless, hierarchical, arithmetic coding'"
    })
    void processes_that_are_not_known_are_named(String process, String name) {
        byte[] stream = new DctJpegEncoder(8, 0).encode(SyntheticSlice.values(8, false), ROWS, COLUMNS);
        // The frame's marker, behind SOI and the quantisation table.
        stream[2 + 2 + 67 + 1] = (byte) Integer.parseInt(process, 16);

        assertThatExceptionOfType(CorruptStream.UnknownProcess.class)
                .isThrownBy(() -> decode(stream, GREY))
                .withMessage(name);
    }

    @Test
    void another_size_than_announced_is_refused() {
        byte[] stream = new DctJpegEncoder(8, 0).encode(SyntheticSlice.values(8, false), ROWS, COLUMNS);

        assertThatExceptionOfType(CorruptStream.class)
                .isThrownBy(() -> decode(stream, new FrameShape(ROWS, COLUMNS, 3)))
                .withMessageContaining("37 x 53");
    }

    private static Samples decode(byte[] stream, FrameShape shape) {
        return Jpeg.decode(stream, shape, true, Deadline.in(Duration.ofSeconds(30)));
    }

    private static int worst(short[] one, short[] other) {
        int worst = 0;
        for (int i = 0; i < one.length; i++) {
            worst = Math.max(worst, Math.abs(one[i] - other[i]));
        }
        return worst;
    }

    private static BufferedImage picture(int type) {
        BufferedImage picture = new BufferedImage(COLUMNS, ROWS, type);
        for (int i = 0; i < ROWS * COLUMNS; i++) {
            int x = i % COLUMNS;
            int y = i / COLUMNS;
            int disc = Math.hypot(x - 25, y - 18) < 12 ? 0x40 : 0;
            picture.setRGB(x, y, (80 + x + disc) << 16 | (200 - 2 * y) << 8 | (60 + x + y));
        }
        return picture;
    }

    private static byte[] jdk(BufferedImage picture, boolean progressive) throws Exception {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0.9f);
        param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

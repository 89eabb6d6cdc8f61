package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overread.imaging.dicom.DicomWriter;
import org.overread.imaging.dicom.Tags;

/// Objects of several frames whose places are in functional groups (PS3.3 C.7.6.16).
@DisplayNameGeneration(ReplaceUnderscores.class)
class EnhancedObjectTest {

    @TempDir
    Path folder;

    @Test
    void each_frame_is_a_slice_where_its_own_group_says() {
        SliceStack stack = enhanced("0\\0\\10", "0\\0\\0", "0\\0\\5").stack();

        assertThat(stack.slices()).hasSize(3);
        assertThat(stack.slices()).extracting(Slice::frame).containsExactly(1, 2, 0);
        assertThat(stack.slices())
                .extracting(slice -> slice.geometry().orElseThrow().location())
                .containsExactly(0.0, 5.0, 10.0);
        assertThat(stack.grid().spacing()).contains(new PixelSpacing(0.5, 0.4));
        assertThat(stack.findings()).isEmpty();
        assertThat(stack.affine().orElseThrow().step()).isEqualTo(new Vector3(0, 0, 5));
    }

    private PhantomSeries enhanced(String... positions) {
        var perFrame = new ByteArrayOutputStream();
        for (String position : positions) {
            perFrame.writeBytes(
                    item(sequence(Tags.PLANE_POSITION_SEQUENCE, item(text(Tags.IMAGE_POSITION_PATIENT, position)))));
        }
        var shared = new ByteArrayOutputStream();
        shared.writeBytes(sequence(
                Tags.PLANE_ORIENTATION_SEQUENCE, item(text(Tags.IMAGE_ORIENTATION_PATIENT, "1\\0\\0\\0\\1\\0"))));
        shared.writeBytes(sequence(Tags.PIXEL_MEASURES_SEQUENCE, item(text(Tags.PIXEL_SPACING, "0.5\\0.4"))));
        byte[] file = DicomWriter.explicitLittleEndian()
                .text(Tags.SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.2.1")
                .text(Tags.SOP_INSTANCE_UID, "1.2.3.1")
                .text(Tags.MODALITY, "CT")
                .text(Tags.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "VOLUME", "NONE")
                .decimals(Tags.RESCALE_SLOPE, 1)
                .decimals(Tags.RESCALE_INTERCEPT, -1024)
                .bytes(Tags.SHARED_FUNCTIONAL_GROUPS_SEQUENCE, "SQ", item(shared.toByteArray()))
                .bytes(Tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE, "SQ", perFrame.toByteArray())
                .pixels(4 * positions.length, 4, new short[16 * positions.length])
                .integers(Tags.ROWS, 4)
                .integers(Tags.NUMBER_OF_FRAMES, positions.length)
                .toByteArray();
        return PhantomSeries.in(folder).add(file);
    }

    private static byte[] item(byte[] content) {
        return element(0xFFFEE000, "", content);
    }

    private static byte[] sequence(int tag, byte[] items) {
        return element(tag, "SQ\0\0", items);
    }

    private static byte[] text(int tag, String value) {
        String even = value.length() % 2 == 0 ? value : value + " ";
        ByteBuffer bytes = ByteBuffer.allocate(8 + even.length()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort((short) (tag >> 16)).putShort((short) tag);
        bytes.put("DS".getBytes(StandardCharsets.US_ASCII)).putShort((short) even.length());
        return bytes.put(even.getBytes(StandardCharsets.US_ASCII)).array();
    }

    private static byte[] element(int tag, String representation, byte[] content) {
        ByteBuffer bytes = ByteBuffer.allocate(8 + representation.length() + content.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort((short) (tag >> 16)).putShort((short) tag);
        bytes.put(representation.getBytes(StandardCharsets.US_ASCII));
        return bytes.putInt(content.length).put(content).array();
    }
}

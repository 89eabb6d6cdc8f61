package org.overread.imaging.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.imaging.dicom.Unreadable.Reason;
import tools.jackson.databind.JsonNode;

/// Our decoding against that of independent decoders, on real files.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferenceFramesTest {
    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void every_monochrome_lossless_frame_is_equal_to_the_reference_pixel_by_pixel() {
        SoftAssertions softly = new SoftAssertions();
        for (JsonNode expected : ReferenceFrames.decoded()) {
            String name = expected.get("file").stringValue();
            Path file = ReferenceFrames.folder().resolve(name);
            try {
                StoredFrame frame = DicomPixels.read(file, 0);
                compare(softly, expected, frame);
                count("compared exactly");
            } catch (Unreadable e) {
                softly.assertThat(mayRefuse(expected, e))
                        .as(name + " is refused: " + e.reason() + " " + e.detail())
                        .isTrue();
                count(e.reason().name());
                if (name.startsWith("broken/") && e.reason() != Reason.UNSUPPORTED_SYNTAX) {
                    count("refused for being broken");
                }
            }
        }
        System.out.println("Reference frames: " + counts);
        softly.assertAll();
        assertThat(counts.get("compared exactly")).isEqualTo(537);
        // Broken on purpose, and read all the same by decoders that guess: bits that do not fit their cell, sequences
        // 100 deep or cut short, RGB with one sample.
        assertThat(counts.get("refused for being broken")).isEqualTo(10);
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /// What this version is meant to refuse, and by which reason.
    private static boolean mayRefuse(JsonNode expected, Unreadable refusal) {
        TransferSyntax syntax = TransferSyntax.of(text(expected, "ts"));
        boolean colour =
                expected.get("colour").booleanValue() || !text(expected, "pi").startsWith("MONOCHROME");
        boolean wide = List.of("1", "32").contains(text(expected, "ba"));
        boolean broken = text(expected, "file").startsWith("broken/");
        return switch (refusal.reason()) {
            case UNSUPPORTED_SYNTAX ->
                !SUPPORTED.contains(syntax) && refusal.detail().contains(syntax.toString());
            case UNSUPPORTED_PIXELS -> colour || wide;
            default -> broken;
        };
    }

    private static final List<TransferSyntax> SUPPORTED = List.of(
            TransferSyntax.IMPLICIT_LITTLE_ENDIAN,
            TransferSyntax.EXPLICIT_LITTLE_ENDIAN,
            TransferSyntax.EXPLICIT_BIG_ENDIAN,
            TransferSyntax.DEFLATED,
            TransferSyntax.RLE_LOSSLESS,
            TransferSyntax.JPEG_LOSSLESS,
            TransferSyntax.JPEG_LOSSLESS_FIRST_ORDER);

    private static void compare(SoftAssertions softly, JsonNode expected, StoredFrame frame) {
        String name = text(expected, "file");
        softly.assertThat(frame.rows()).as(name).isEqualTo(expected.get("rows").intValue());
        softly.assertThat(frame.columns())
                .as(name)
                .isEqualTo(expected.get("cols").intValue());
        double slope = expected.get("slope").isNull() ? 1 : frame.slope();
        double intercept = expected.get("intercept").isNull() ? 0 : frame.intercept();
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        double sum = 0;
        ByteBuffer words = ByteBuffer.allocate(4 * frame.values().length).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < frame.values().length; i++) {
            double value = frame.stored(i) * slope + intercept;
            least = Math.min(least, value);
            most = Math.max(most, value);
            sum += value;
            words.putInt((int) (long) Math.rint(value));
        }
        CRC32 crc = new CRC32();
        crc.update(words.array());
        softly.assertThat(least)
                .as("min of " + name)
                .isEqualTo(expected.get("min").doubleValue(), within(1e-6));
        softly.assertThat(most)
                .as("max of " + name)
                .isEqualTo(expected.get("max").doubleValue(), within(1e-6));
        softly.assertThat(sum / frame.values().length)
                .as("mean of " + name)
                .isEqualTo(expected.get("mean").doubleValue(), within(1e-6));
        softly.assertThat("%08x".formatted(crc.getValue()))
                .as("crc32 of " + name)
                .isEqualTo(text(expected, "crc32"));
        for (JsonNode sample : expected.get("samples")) {
            int index =
                    sample.get(0).intValue() * frame.columns() + sample.get(1).intValue();
            softly.assertThat(frame.stored(index) * slope + intercept)
                    .as("sample %s of %s", sample, name)
                    .isEqualTo(sample.get(2).doubleValue(), within(1e-6));
        }
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? "" : value.asString();
    }
}

package org.overread.imaging.dicom;

import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.function.IntToDoubleFunction;
import java.util.zip.CRC32;
import org.assertj.core.api.SoftAssertions;
import org.overread.imaging.dicom.codec.Samples;
import tools.jackson.databind.JsonNode;

/// What an independent decoder found in the first frame of a file: one line of the reference, and its comparison with
/// what we find.
record ReferenceFrame(JsonNode line) {
    /// Lossy codecs may differ in the rounding of their arithmetic, in stored values.
    private static final double LOSSY = 2;

    String name() {
        return text("file");
    }

    TransferSyntax syntax() {
        return TransferSyntax.of(text("ts"));
    }

    boolean isLossless() {
        return line.get("lossless").booleanValue();
    }

    private String text(String field) {
        JsonNode value = line.get(field);
        return value == null || value.isNull() ? "" : value.asString();
    }

    private double number(String field) {
        return line.get(field).doubleValue();
    }

    /// Decodes our way: rescaled values of grey images; the samples themselves of colours and palettes.
    void compare(SoftAssertions softly) {
        Path file = ReferenceFrames.folder().resolve(name());
        try (DicomFile dicom = DicomFile.open(file)) {
            DecodedFrame frame = dicom.decode(0);
            softly.assertThat(frame.rows())
                    .as(name())
                    .isEqualTo(line.get("rows").intValue());
            softly.assertThat(frame.columns())
                    .as(name())
                    .isEqualTo(line.get("cols").intValue());
            switch (frame) {
                case StoredFrame grey -> {
                    double slope = line.get("slope").isNull() ? 1 : grey.slope();
                    double intercept = line.get("intercept").isNull() ? 0 : grey.intercept();
                    compare(softly, grey.values().length, i -> grey.stored(i) * slope + intercept, slope);
                }
                case WideFrame wide -> compare(softly, wide.values().length, i -> wide.values()[i], 1);
                case ColourFrame colour -> {
                    Samples samples = new FrameDecoder(dicom).samples(0);
                    short[] values = samples.values();
                    compare(softly, values.length, i -> samples.signed() ? values[i] : values[i] & 0xFFFF, 1);
                }
            }
        }
    }

    private void compare(SoftAssertions softly, int count, IntToDoubleFunction values, double unit) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        double sum = 0;
        ByteBuffer words = ByteBuffer.allocate(4 * count).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            double value = values.applyAsDouble(i);
            least = Math.min(least, value);
            most = Math.max(most, value);
            sum += value;
            words.putInt((int) (long) Math.rint(value));
        }
        double bound = isLossless() ? 1e-6 : LOSSY * Math.abs(unit);
        softly.assertThat(least).as("min of " + name()).isEqualTo(number("min"), within(bound));
        softly.assertThat(most).as("max of " + name()).isEqualTo(number("max"), within(bound));
        softly.assertThat(sum / count).as("mean of " + name()).isEqualTo(number("mean"), within(bound));
        if (isLossless()) {
            CRC32 crc = new CRC32();
            crc.update(words.array());
            softly.assertThat("%08x".formatted(crc.getValue()))
                    .as("crc32 of " + name())
                    .isEqualTo(text("crc32"));
        }
        compareSamples(softly, values, bound);
    }

    private void compareSamples(SoftAssertions softly, IntToDoubleFunction values, double bound) {
        int columns = line.get("cols").intValue();
        for (JsonNode sample : line.get("samples")) {
            int pixel = sample.get(0).intValue() * columns + sample.get(1).intValue();
            JsonNode expected = sample.get(2);
            for (int band = 0; band < Math.max(1, expected.size()); band++) {
                double value = expected.isArray() ? expected.get(band).doubleValue() : expected.doubleValue();
                softly.assertThat(values.applyAsDouble(pixel * Math.max(1, expected.size()) + band))
                        .as("sample %s of %s", sample, name())
                        .isEqualTo(value, within(bound));
            }
        }
    }
}

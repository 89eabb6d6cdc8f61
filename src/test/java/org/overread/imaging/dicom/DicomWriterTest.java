package org.overread.imaging.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DicomWriterTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.2"})
    void a_written_header_reads_back_the_same(String syntax) throws Exception {
        Path file = folder.resolve("slice.dcm");
        DicomWriter.in(TransferSyntax.of(syntax))
                .text(Tags.SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.2")
                .text(Tags.SOP_INSTANCE_UID, "1.2.3.4")
                .text(Tags.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "AXIAL")
                .text(Tags.SERIES_DESCRIPTION, "Голова 5 мм")
                .integers(Tags.INSTANCE_NUMBER, 7)
                .decimals(Tags.IMAGE_POSITION_PATIENT, -120.25, -1.0 / 3, 1e-9)
                .decimals(Tags.RESCALE_INTERCEPT, -1024)
                .pixels(2, 3, new short[] {-1024, 0, 1, 2, 3, 3071})
                .write(file);

        DicomHeader header = DicomFile.readHeader(file);

        assertThat(header.transferSyntax().uid()).isEqualTo(syntax);
        assertThat(header.text(Tags.MEDIA_STORAGE_SOP_INSTANCE_UID)).contains("1.2.3.4");
        assertThat(header.texts(Tags.IMAGE_TYPE)).containsExactly("ORIGINAL", "PRIMARY", "AXIAL");
        assertThat(header.text(Tags.SERIES_DESCRIPTION)).contains("Голова 5 мм");
        assertThat(header.integer(Tags.INSTANCE_NUMBER)).hasValue(7);
        assertThat(header.decimals(Tags.IMAGE_POSITION_PATIENT)).containsExactly(-120.25, -0.3333333333333, 1e-9);
        assertThat(header.decimal(Tags.RESCALE_INTERCEPT)).hasValue(-1024);
        assertThat(header.rows()).hasValue(2);
        assertThat(header.columns()).hasValue(3);
        assertThat(header.frames()).isEqualTo(1);
        assertThat(header.hasPixels()).isTrue();
        assertThat(header.text(Tags.PATIENT_NAME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1, -474.9, 0.4609375, 1.0 / 3, -1e-300, 1.25e308, -12345678.87654321, 1e15})
    void decimal_strings_have_at_most_16_characters(double number) {
        String text = DecimalText.of(number);

        assertThat(text).hasSizeLessThanOrEqualTo(16);
        assertThat(Element.parse(text).orElseThrow())
                .isCloseTo(number, org.assertj.core.data.Percentage.withPercentage(1e-6));
    }

    @Test
    void a_number_that_decimal_strings_cannot_hold_is_refused() {
        DicomWriter writer = DicomWriter.explicitLittleEndian();

        assertThatThrownBy(() -> writer.decimals(Tags.SLICE_LOCATION, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

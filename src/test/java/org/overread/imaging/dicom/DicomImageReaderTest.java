package org.overread.imaging.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.overread.imaging.dicom.SyntheticSlice.COLUMNS;
import static org.overread.imaging.dicom.SyntheticSlice.ROWS;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DicomImageReaderTest {
    @Test
    void imageio_finds_the_reader_by_its_format_and_reads_stored_values() throws Exception {
        ImageReader reader = ImageIO.getImageReadersByFormatName("DICOM").next();
        reader.setInput(input(TransferSyntax.EXPLICIT_LITTLE_ENDIAN));

        assertThat(reader).isInstanceOf(DicomImageReader.class);
        assertThat(reader.getNumImages(true)).isEqualTo(1);
        assertThat(reader.getWidth(0)).isEqualTo(COLUMNS);
        assertThat(reader.getHeight(0)).isEqualTo(ROWS);
        assertThat(reader.readRaster(0, null).getSample(0, 0, 0)).isEqualTo(Short.MIN_VALUE);
        reader.dispose();
    }

    @Test
    void imageio_recognises_a_stream_by_its_prefix_and_draws_it() throws Exception {
        BufferedImage picture = ImageIO.read(input(TransferSyntax.DEFLATED));

        assertThat(picture.getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
        assertThat(picture.getRaster().getSample(0, 0, 0)).isZero();
        assertThat(picture.getRaster().getSample(COLUMNS - 1, 3, 0)).isIn(0, 255);
    }

    @Test
    void to_imageio_a_failure_is_an_exception_of_its_own_kind() {
        ImageReader reader = ImageIO.getImageReadersByFormatName("DICOM").next();
        reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(new byte[500])));

        assertThatThrownBy(() -> reader.readRaster(0, null))
                .isInstanceOf(IIOException.class)
                .hasCauseInstanceOf(Unreadable.class)
                .hasMessageStartingWith("NOT_DICOM");
    }

    private static MemoryCacheImageInputStream input(TransferSyntax syntax) {
        byte[] file = SyntheticSlice.ct(syntax)
                .pixels(ROWS, COLUMNS, SyntheticSlice.values(16, true))
                .toByteArray();
        return new MemoryCacheImageInputStream(new ByteArrayInputStream(file));
    }
}

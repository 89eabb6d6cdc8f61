package org.overread.imaging.dicom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

/// Makes [DicomImageReader] known to ImageIO as the reader of the format `DICOM`.
public final class DicomImageReaderSpi extends ImageReaderSpi {
    private static final int PREAMBLE = 128;

    public DicomImageReaderSpi() {
        super(
                "Overread",
                "1",
                new String[] {"DICOM", "dicom"},
                new String[] {"dcm", "dic", "dicm", "dicom"},
                new String[] {"application/dicom"},
                DicomImageReader.class.getName(),
                new Class<?>[] {ImageInputStream.class, Path.class},
                null,
                false,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null);
    }

    /// Only files with the prefix `DICM` are claimed; bare data sets are read when a reader is asked for by name.
    @Override
    public boolean canDecodeInput(Object source) throws IOException {
        if (!(source instanceof ImageInputStream stream)) {
            return false;
        }
        byte[] prefix = new byte[4];
        stream.mark();
        try {
            stream.seek(stream.getStreamPosition() + PREAMBLE);
            stream.readFully(prefix);
            return prefix[0] == 'D' && prefix[1] == 'I' && prefix[2] == 'C' && prefix[3] == 'M';
        } catch (java.io.EOFException e) {
            return false;
        } finally {
            stream.reset();
        }
    }

    @Override
    public ImageReader createReaderInstance(Object extension) {
        return new DicomImageReader(this);
    }

    @Override
    public String getDescription(Locale locale) {
        return "DICOM images, stored values";
    }
}

package org.overread.imaging.dicom;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import org.overread.imaging.dicom.codec.jpeg2000.OpenJpeg;

/// Who decodes grey frames: this package, or another ImageIO provider of the format `DICOM` that is on the class path,
/// such as that of dcm4che. One choice for the whole process, as ImageIO's own registry is.
public final class PixelReaders {
    private static volatile Optional<PluggedReader> plugged = Optional.empty();

    private static volatile Optional<OpenJpeg> highThroughput = Optional.empty();

    private PixelReaders() {}

    /// Decodes high-throughput JPEG 2000 by OpenJPEG's command, or not at all.
    ///
    /// @param command path of `opj_decompress` 2.5 or newer; empty for none
    public static void useHighThroughput(Optional<Path> command) {
        highThroughput = command.map(OpenJpeg::new);
    }

    static Optional<OpenJpeg> highThroughput() {
        return highThroughput;
    }

    /// Decodes with this package alone, as a process begins.
    public static void useBuiltIn() {
        plugged = Optional.empty();
    }

    /// Decodes with the other provider, and with this package where that one fails.
    ///
    /// @return what the provider calls itself
    /// @throws NoOtherReader if there is none
    public static String useOther() {
        ImageReaderSpi provider = others().stream().findFirst().orElseThrow(NoOtherReader::new);
        plugged = Optional.of(new PluggedReader(provider));
        return provider.getClass().getName() + " " + provider.getVersion();
    }

    static Optional<PluggedReader> plugged() {
        return plugged;
    }

    private static List<ImageReaderSpi> others() {
        ImageIO.scanForPlugins();
        List<ImageReaderSpi> found = new ArrayList<>();
        Iterator<ImageReaderSpi> all = IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, true);
        while (all.hasNext()) {
            ImageReaderSpi provider = all.next();
            if (!(provider instanceof DicomImageReaderSpi)
                    && List.of(provider.getFormatNames()).contains("DICOM")) {
                found.add(provider);
            }
        }
        return found;
    }

    /// There is no other provider of the format `DICOM` on the class path.
    public static final class NoOtherReader extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoOtherReader() {
            super("No other ImageIO reader of DICOM is on the class path");
        }
    }
}

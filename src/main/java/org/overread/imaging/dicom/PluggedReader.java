package org.overread.imaging.dicom;

import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import org.overread.imaging.dicom.codec.Samples;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Another ImageIO reader of the format `DICOM`, of which nothing is used but `readRaster`: cells of a grey frame. What
/// they mean (stored bits, sign, slope, padding) is read from the header here, as for frames that this package decodes.
final class PluggedReader {
    private static final Logger LOG = LoggerFactory.getLogger(PluggedReader.class);

    private final ImageReaderSpi provider;
    private final AtomicBoolean complained = new AtomicBoolean();

    PluggedReader(ImageReaderSpi provider) {
        this.provider = provider;
    }

    /// The cells of a frame.
    ///
    /// @param frame counted from 0
    /// @return empty if the reader cannot read them, or gives something else than one band of the frame's size
    Optional<Samples> cells(Path file, PixelLayout layout, int frame) {
        try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = provider.createReaderInstance();
            try {
                reader.setInput(input);
                return cells(reader.readRaster(frame, null), layout);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            // Its codecs are native libraries that may be missing: said once, not for every frame.
            if (complained.compareAndSet(false, true)) {
                LOG.warn("{} cannot read a frame; the built-in reader does: {}", provider.getClass(), e.toString());
            }
            return Optional.empty();
        }
    }

    private static Optional<Samples> cells(Raster raster, PixelLayout layout) {
        int width = layout.columns();
        int height = layout.rows();
        if (raster.getNumBands() != 1 || raster.getWidth() != width || raster.getHeight() != height) {
            return Optional.empty();
        }
        int[] wide = raster.getSamples(raster.getMinX(), raster.getMinY(), width, height, 0, (int[]) null);
        short[] cells = new short[wide.length];
        for (int index = 0; index < cells.length; index++) {
            cells[index] = (short) wide[index];
        }
        return Optional.of(Samples.of(1, layout.bitsAllocated(), cells));
    }
}

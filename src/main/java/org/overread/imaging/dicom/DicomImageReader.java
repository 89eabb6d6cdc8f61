package org.overread.imaging.dicom;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/// The ImageIO reader for the format `DICOM`. [#readRaster] gives stored values of a grey image, one band, as signed or
/// unsigned shorts, or as doubles where they are wider; red, green and blue of a colour image as bytes. [#read] gives a
/// picture, a grey one dark to bright over the whole range that occurs. Inputs are a `Path` or an `ImageInputStream`.
/// Parts of an image cannot be asked for.
public final class DicomImageReader extends ImageReader {
    private @Nullable DicomFile file;

    DicomImageReader(ImageReaderSpi provider) {
        super(provider);
    }

    @Override
    public void setInput(Object newInput, boolean seekForwardOnly, boolean ignoreMetadata) {
        closeFile();
        super.setInput(newInput, seekForwardOnly, ignoreMetadata);
    }

    @Override
    public void reset() {
        closeFile();
        super.reset();
    }

    @Override
    public void dispose() {
        closeFile();
        super.dispose();
    }

    /// The header of the input.
    ///
    /// @throws Unreadable for whatever reason, and nothing else
    public DicomHeader header() {
        return open().header();
    }

    /// One frame; a grey one with what turns its values into Hounsfield units.
    ///
    /// @throws Unreadable for whatever reason, and nothing else
    public DecodedFrame decode(int frame) {
        return open().decode(frame);
    }

    @Override
    public int getNumImages(boolean allowSearch) throws IOException {
        return asImageIo(() -> open().frames());
    }

    @Override
    public int getWidth(int imageIndex) throws IOException {
        return asImageIo(() -> PixelLayout.of(header()).columns());
    }

    @Override
    public int getHeight(int imageIndex) throws IOException {
        return asImageIo(() -> PixelLayout.of(header()).rows());
    }

    @Override
    public Iterator<ImageTypeSpecifier> getImageTypes(int imageIndex) {
        return List.of(
                        ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_BYTE_GRAY),
                        ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_INT_RGB))
                .iterator();
    }

    @Override
    public boolean canReadRaster() {
        return true;
    }

    @Override
    public Raster readRaster(int imageIndex, @Nullable ImageReadParam param) throws IOException {
        refuseParts(param);
        return FramePicture.raster(asImageIo(() -> decode(imageIndex)));
    }

    @Override
    public BufferedImage read(int imageIndex, @Nullable ImageReadParam param) throws IOException {
        refuseParts(param);
        return FramePicture.of(asImageIo(() -> decode(imageIndex)));
    }

    /// None: the header is not offered as an ImageIO tree.
    @Override
    public @Nullable IIOMetadata getStreamMetadata() {
        return null;
    }

    /// None: the header is not offered as an ImageIO tree.
    @Override
    public @Nullable IIOMetadata getImageMetadata(int imageIndex) {
        return null;
    }

    private DicomFile open() {
        if (file == null) {
            file = DicomFile.open(source(getInput()));
        }
        return file;
    }

    private static Bytes source(@Nullable Object input) {
        if (input instanceof Path path) {
            return FileBytes.open(path);
        }
        if (input instanceof ImageInputStream stream) {
            return new StreamBytes(stream);
        }
        throw new IllegalStateException("No DICOM input is set");
    }

    private void closeFile() {
        if (file != null) {
            file.close();
            file = null;
        }
    }

    private static void refuseParts(@Nullable ImageReadParam param) throws IIOException {
        if (param != null
                && (param.getSourceRegion() != null
                        || param.getSourceXSubsampling() != 1
                        || param.getSourceYSubsampling() != 1
                        || param.getDestination() != null)) {
            throw new IIOException("DICOM images are read whole and into images of their own");
        }
    }

    private static <T> T asImageIo(java.util.function.Supplier<T> reading) throws IIOException {
        try {
            return reading.get();
        } catch (Unreadable e) {
            throw new IIOException(e.reason() + ": " + e.detail(), e);
        }
    }
}

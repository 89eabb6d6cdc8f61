package org.overread.imaging.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overread.imaging.dicom.PixelReaders.NoOtherReader;

/// The choice of who decodes, with a stand-in for another provider.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PixelReadersTest {
    @TempDir
    Path folder;

    private final StandIn standIn = new StandIn();

    @AfterEach
    void undo() {
        IIORegistry.getDefaultInstance().deregisterServiceProvider(standIn);
        PixelReaders.useBuiltIn();
    }

    @Test
    void the_other_provider_decodes_once_it_is_chosen_and_the_header_is_still_read_here() throws IOException {
        Path file = slice();
        IIORegistry.getDefaultInstance().registerServiceProvider(standIn);
        assertThat(DicomPixels.read(file, 0).values()).containsOnly((short) 100);

        assertThat(PixelReaders.useOther()).startsWith(StandIn.class.getName());

        StoredFrame frame = DicomPixels.read(file, 0);
        // Twelve bits, signed: 0x7FFF is -1.
        assertThat(frame.values()).containsOnly((short) -1);
        assertThat(frame.slope()).isEqualTo(2);
        assertThat(frame.intercept()).isEqualTo(-1024);
    }

    @Test
    void what_the_other_provider_cannot_read_is_decoded_here() throws IOException {
        IIORegistry.getDefaultInstance().registerServiceProvider(standIn);
        PixelReaders.useOther();

        standIn.failure = new UnsatisfiedLinkError("no codec here");
        assertThat(DicomPixels.read(slice(), 0).values()).containsOnly((short) 100);
        standIn.failure = new IIOException("unknown syntax");
        assertThat(DicomPixels.read(slice(), 0).values()).containsOnly((short) 100);
    }

    @Test
    void a_raster_of_another_size_is_not_believed() throws IOException {
        IIORegistry.getDefaultInstance().registerServiceProvider(standIn);
        PixelReaders.useOther();

        standIn.rows = 5;

        assertThat(DicomPixels.read(slice(), 0).values()).containsOnly((short) 100);
    }

    @Test
    void without_another_provider_there_is_nothing_to_choose() {
        assertThatThrownBy(PixelReaders::useOther).isInstanceOf(NoOtherReader.class);
    }

    private Path slice() throws IOException {
        short[] values = new short[6 * 4];
        java.util.Arrays.fill(values, (short) 100);
        Path file = folder.resolve("slice.dcm");
        DicomWriter.explicitLittleEndian()
                .text(Tags.SOP_INSTANCE_UID, "1.2.3.1")
                .text(Tags.MODALITY, "CT")
                .decimals(Tags.RESCALE_SLOPE, 2)
                .decimals(Tags.RESCALE_INTERCEPT, -1024)
                .pixels(6, 4, values)
                .integers(Tags.BITS_STORED, 12)
                .integers(Tags.HIGH_BIT, 11)
                .write(file);
        return file;
    }

    /// Another provider of the format, which gives the same cells for every file.
    private static final class StandIn extends ImageReaderSpi {
        private int rows = 6;
        private Throwable failure;

        private StandIn() {
            super(
                    "Stand-in",
                    "0",
                    new String[] {"DICOM"},
                    new String[] {"dcm"},
                    new String[] {"application/dicom"},
                    Reader.class.getName(),
                    new Class<?>[] {ImageInputStream.class},
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

        @Override
        public boolean canDecodeInput(Object source) {
            return false;
        }

        @Override
        public ImageReader createReaderInstance(Object extension) {
            return new Reader(this);
        }

        @Override
        public String getDescription(Locale locale) {
            return "Stand-in";
        }
    }

    private static final class Reader extends ImageReader {
        private final StandIn provider;

        private Reader(StandIn provider) {
            super(provider);
            this.provider = provider;
        }

        @Override
        public Raster readRaster(int imageIndex, ImageReadParam param) throws IOException {
            switch (provider.failure) {
                case null -> {}
                case IOException trouble -> throw trouble;
                case Error trouble -> throw trouble;
                default -> throw new AssertionError(provider.failure);
            }
            assertThat(getInput()).isInstanceOf(ImageInputStream.class);
            WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 4, provider.rows, 1, null);
            raster.setSamples(0, 0, 4, provider.rows, 0, filled(4 * provider.rows));
            return raster;
        }

        private static int[] filled(int count) {
            int[] cells = new int[count];
            java.util.Arrays.fill(cells, 0x7FFF);
            return cells;
        }

        @Override
        public int getNumImages(boolean allowSearch) {
            return 1;
        }

        @Override
        public int getWidth(int imageIndex) {
            return 4;
        }

        @Override
        public int getHeight(int imageIndex) {
            return provider.rows;
        }

        @Override
        public Iterator<ImageTypeSpecifier> getImageTypes(int imageIndex) {
            return Collections.emptyIterator();
        }

        @Override
        public IIOMetadata getStreamMetadata() {
            return null;
        }

        @Override
        public IIOMetadata getImageMetadata(int imageIndex) {
            return null;
        }

        @Override
        public BufferedImage read(int imageIndex, ImageReadParam param) {
            throw new AssertionError("Pictures are not asked for");
        }
    }
}

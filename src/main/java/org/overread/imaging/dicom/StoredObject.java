package org.overread.imaging.dicom;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.overread.imaging.dicom.Fragments.Stretch;
import org.overread.imaging.dicom.Unreadable.Reason;

/// An object as it lies in its file, open to be passed on: its header, and its pixels in the encoding that they have.
/// Pixels are copied in pieces, never held whole.
public final class StoredObject implements Closeable {
    private static final int PIECE = 64 * 1024;

    private final DicomFile file;

    private StoredObject(DicomFile file) {
        this.file = file;
    }

    /// @throws Unreadable for whatever reason, and nothing else
    public static StoredObject open(Path path) {
        return new StoredObject(DicomFile.open(path));
    }

    public DicomHeader header() {
        return file.header();
    }

    /// How many frames there are; 0 for an object without an image.
    ///
    /// @throws Unreadable if the header claims an impossible number
    public int frames() {
        return file.frames();
    }

    /// Whether pixels are plain little-endian numbers, so that what is stored is what every client understands.
    public boolean isPlain() {
        TransferSyntax syntax = header().transferSyntax();
        return !syntax.isEncapsulated() && !syntax.isBigEndian();
    }

    /// The bytes of one frame as stored: its codestream (PS3.5 A.4) or its plain cells.
    ///
    /// @param frame counted from 0
    /// @throws Unreadable if the file does not hold it
    public StoredBytes frame(int frame) {
        if (frame < 0 || frame >= frames()) {
            throw new Unreadable(Reason.NO_PIXELS, "There is no frame %d of %d".formatted(frame + 1, frames()));
        }
        PixelElement pixels = pixels();
        if (header().transferSyntax().isEncapsulated()) {
            return new StoredBytes(this, Fragments.of(file, pixels).stretches(frame));
        }
        if (pixels.isFragmented()) {
            throw new Unreadable(Reason.BAD_PIXELS, "Uncompressed pixels are in fragments");
        }
        long size = frameBytes();
        if (size * (frame + 1) > pixels.length()) {
            throw new Unreadable(
                    Reason.BAD_PIXELS,
                    "Frame %d of %d bytes is beyond the %d bytes of pixel data"
                            .formatted(frame + 1, size, pixels.length()));
        }
        return new StoredBytes(this, List.of(inFile(pixels.position() + frame * size, size)));
    }

    /// Bytes of one plain frame; frames follow each other without gaps (PS3.5 8.1.1, 8.2).
    private long frameBytes() {
        DicomHeader header = header();
        int bits = header.integer(Tags.BITS_ALLOCATED).orElse(16);
        long pixels = (long) header.rows().orElse(0) * header.columns().orElse(0);
        if (pixels < 1 || pixels > (long) Limits.SIDE * Limits.SIDE || bits < 1 || bits > 64) {
            throw new Unreadable(Reason.BAD_PIXELS, "The header does not say how large a frame is");
        }
        // Two pixels side by side share their colours (PS3.3 C.7.6.3.1.2).
        boolean shared = header.text(Tags.PHOTOMETRIC_INTERPRETATION).orElse("").equals("YBR_FULL_422");
        long cells = shared
                ? 2 * pixels
                : Math.clamp(header.integer(Tags.SAMPLES_PER_PIXEL).orElse(1), 1, 4) * pixels;
        if (cells * bits % 8 != 0) {
            throw new Unreadable(Reason.UNSUPPORTED_PIXELS, "Frames do not end at a byte");
        }
        return cells * bits / 8;
    }

    /// The whole pixel data element's value as stored; the items of compressed pixels without the closing delimiter.
    StoredBytes allPixels() {
        PixelElement pixels = pixels();
        return new StoredBytes(
                this,
                List.of(
                        pixels.isFragmented()
                                ? Fragments.of(file, pixels).items(pixels)
                                : inFile(pixels.position(), pixels.length())));
    }

    PixelElement pixels() {
        return header().pixels().orElseThrow(() -> new Unreadable(Reason.NO_PIXELS, "The object holds no image"));
    }

    private Stretch inFile(long position, long length) {
        file.bytes().require(position, length);
        return new Stretch(position, length);
    }

    void copy(Stretch stretch, OutputStream out) throws IOException {
        byte[] piece = new byte[(int) Math.min(PIECE, stretch.length())];
        long done = 0;
        while (done < stretch.length()) {
            int wanted = (int) Math.min(piece.length, stretch.length() - done);
            int got = file.bytes().read(stretch.position() + done, piece, 0, wanted);
            if (got <= 0) {
                throw new IOException("The file has become shorter");
            }
            out.write(piece, 0, got);
            done += got;
        }
    }

    @Override
    public void close() {
        file.close();
    }
}

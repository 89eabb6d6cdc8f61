package org.overread.imaging.dicom;

import java.io.Closeable;
import java.nio.file.Path;
import org.overread.imaging.dicom.Unreadable.Reason;

/// An open DICOM file: its header, and its bytes for whoever decodes the pixels. Reads Part 10 files (PS3.10 section
/// 7) and the bare data sets that old archives hold.
public final class DicomFile implements Closeable {
    private final DicomHeader header;
    private final Bytes bytes;

    private DicomFile(DicomHeader header, Bytes bytes) {
        this.header = header;
        this.bytes = bytes;
    }

    /// Reads all elements before the pixel data. Of the pixels no more is read than the rest of the last 8 KiB
    /// window.
    ///
    /// @throws Unreadable for whatever reason, and nothing else
    public static DicomHeader readHeader(Path file) {
        try (DicomFile dicom = open(FileBytes.open(file))) {
            return dicom.header;
        }
    }

    /// Opens a file for its header and its frames; the caller closes it.
    ///
    /// @throws Unreadable for whatever reason, and nothing else
    public static DicomFile open(Path file) {
        return open(FileBytes.open(file));
    }

    /// Opens a file for its header and pixels; closing it closes `source`, as does failing.
    static DicomFile open(Bytes source) {
        Bytes bytes = source;
        try {
            Part10.Start start = Part10.locate(source);
            bytes = start.bytes();
            DataSetParser parser = start.parser();
            parser.readHeader(start.position(), start.encoding());
            DicomHeader header = new DicomHeader(parser.header(), parser.characters(), start.syntax(), parser.pixels());
            return new DicomFile(header, bytes);
        } catch (Unreadable e) {
            bytes.close();
            throw e;
        } catch (StackOverflowError | OutOfMemoryError e) {
            bytes.close();
            throw new Unreadable(Reason.TOO_LARGE, "The header does not fit into memory", e);
        } catch (RuntimeException e) {
            bytes.close();
            throw new Unreadable(Reason.MALFORMED, "The header contradicts itself: " + e, e);
        }
    }

    public DicomHeader header() {
        return header;
    }

    /// How many frames there are; 0 for an object without an image.
    ///
    /// @throws Unreadable if their number is beyond reason
    public int frames() {
        return new FrameDecoder(this).frames();
    }

    /// Decodes one frame.
    ///
    /// @param frame counted from 0
    /// @throws Unreadable for whatever reason, and nothing else
    public DecodedFrame decode(int frame) {
        return new FrameDecoder(this).decode(frame);
    }

    Bytes bytes() {
        return bytes;
    }

    @Override
    public void close() {
        bytes.close();
    }
}

package org.overread.imaging.dicom;

import java.io.Closeable;
import java.io.IOException;
import org.overread.imaging.dicom.Unreadable.Reason;

/// A file's bytes by position, through one small window: asking for a header never brings in the pixels. Every access
/// is checked against the end, so a length that lies costs nothing.
abstract sealed class Bytes implements Closeable permits FileBytes, StreamBytes, InflatedBytes {
    private static final int WINDOW = 8192;

    private final byte[] window = new byte[WINDOW];
    private long start;
    private int filled;

    /// As many of `count` bytes as there are from `position` on, at least one if there is one, else 0.
    abstract int read(long position, byte[] target, int offset, int count) throws IOException;

    /// Whether the bytes before `end` all exist.
    abstract boolean reaches(long end);

    int u8(long position) {
        return window[locate(position, 1)] & 0xFF;
    }

    int u16(long position, boolean bigEndian) {
        int at = locate(position, 2);
        int first = window[at] & 0xFF;
        int second = window[at + 1] & 0xFF;
        return bigEndian ? first << 8 | second : second << 8 | first;
    }

    int i32(long position, boolean bigEndian) {
        int first = u16(position, bigEndian);
        int second = u16(position + 2, bigEndian);
        return bigEndian ? first << 16 | second : second << 16 | first;
    }

    long u32(long position, boolean bigEndian) {
        return i32(position, bigEndian) & 0xFFFFFFFFL;
    }

    /// A copy of `count` bytes, allocated only once they are known to exist.
    byte[] copy(long position, int count) {
        require(position, count);
        byte[] copy = new byte[count];
        if (position >= start && position + count <= start + filled) {
            System.arraycopy(window, (int) (position - start), copy, 0, count);
        } else {
            readFully(position, copy, count);
        }
        return copy;
    }

    /// @throws Unreadable TRUNCATED unless `count` bytes exist at `position`
    void require(long position, long count) {
        if (count < 0 || !reaches(Math.addExact(position, count))) {
            throw new Unreadable(
                    Reason.TRUNCATED, "%d bytes announced at byte %d are not there".formatted(count, position));
        }
    }

    @Override
    public void close() {}

    private int locate(long position, int count) {
        if (position < start || position + count > start + filled) {
            start = position;
            filled = 0;
            try {
                filled = fill(position, window, WINDOW);
            } catch (IOException e) {
                throw failed(e);
            }
            if (filled < count) {
                throw new Unreadable(Reason.TRUNCATED, "The file ends at byte " + (position + filled));
            }
        }
        return (int) (position - start);
    }

    private void readFully(long position, byte[] target, int count) {
        try {
            int got = fill(position, target, count);
            if (got < count) {
                throw new Unreadable(Reason.TRUNCATED, "The file ends at byte " + (position + got));
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private int fill(long position, byte[] target, int count) throws IOException {
        int got = 0;
        while (got < count) {
            int some = read(position + got, target, got, count - got);
            if (some <= 0) {
                break;
            }
            got += some;
        }
        return got;
    }

    static Unreadable failed(IOException e) {
        return new Unreadable(Reason.IO, "The file cannot be read: " + e.getMessage(), e);
    }
}

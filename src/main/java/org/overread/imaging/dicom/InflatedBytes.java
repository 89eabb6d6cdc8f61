package org.overread.imaging.dicom;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.overread.imaging.dicom.Unreadable.Reason;

/// The data set of a deflated file (PS3.5 A.5, RFC 1951 without a wrapper), inflated as far as it is asked for and
/// never beyond [Limits]. Position 0 is the first byte after the file meta information.
final class InflatedBytes extends Bytes {
    private static final int PIECE = 64 * 1024;

    private final Bytes deflated;
    private final Inflater inflater = new Inflater(true);
    private final List<byte[]> pieces = new ArrayList<>();
    private final byte[] input = new byte[16 * 1024];
    private long next;
    private long size;

    InflatedBytes(Bytes deflated, long position) {
        this.deflated = deflated;
        this.next = position;
    }

    @Override
    int read(long position, byte[] target, int offset, int count) {
        inflateTo(position + 1);
        if (position >= size) {
            return 0;
        }
        int within = (int) (position % PIECE);
        int some = (int) Math.min(Math.min(count, PIECE - within), size - position);
        System.arraycopy(pieces.get((int) (position / PIECE)), within, target, offset, some);
        return some;
    }

    @Override
    boolean reaches(long end) {
        inflateTo(end);
        return end <= size;
    }

    @Override
    public void close() {
        inflater.end();
        deflated.close();
    }

    private void inflateTo(long end) {
        try {
            while (size < end && !inflater.finished()) {
                if (inflater.needsInput() && !feed()) {
                    return;
                }
                int within = (int) (size % PIECE);
                if (within == 0 && pieces.size() * (long) PIECE == size) {
                    pieces.add(new byte[PIECE]);
                }
                size += inflater.inflate(pieces.getLast(), within, PIECE - within);
                checkSize();
            }
        } catch (DataFormatException e) {
            throw new Unreadable(Reason.MALFORMED, "The deflated data set cannot be inflated: " + e.getMessage(), e);
        }
    }

    private boolean feed() {
        try {
            int some = deflated.read(next, input, 0, input.length);
            if (some <= 0) {
                return false;
            }
            next += some;
            inflater.setInput(input, 0, some);
            return true;
        } catch (java.io.IOException e) {
            throw failed(e);
        }
    }

    private void checkSize() {
        boolean bomb = size > Limits.INFLATED_FREE && size / Limits.INFLATION > inflater.getBytesRead();
        if (size > Limits.INFLATED || bomb) {
            throw new Unreadable(
                    Reason.TOO_LARGE,
                    "%d deflated bytes inflate to more than %d".formatted(inflater.getBytesRead(), size));
        }
    }
}

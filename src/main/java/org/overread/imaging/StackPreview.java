package org.overread.imaging;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.overread.imaging.dicom.StoredFrame;

/// All slices of a stack in small, version 1, so that each can be shown at once, unsharp, until its frame is there.
///
/// Header, little endian: `ORP1`; factor *f* (8 bits): a preview pixel stands for f × f pixels of the frame, fewer at
/// the right and lower edge; 0; rows and columns of each preview, 16 bits each; number of slices, 16 bits; 4 zeros.
/// Then for each slice in the order of the stack one byte of flags (bit 0: it has a preview, bit 1: its stored values
/// are signed) and the two planes of [MedianEdge], all zeros where it has none.
final class StackPreview {
    static final int HEADER = 16;

    /// The longest edge of a preview, pixels.
    static final int EDGE = 128;

    /// Counts up when the bytes of a preview change; it is part of its name.
    private static final int VERSION = 1;

    private static final byte[] MAGIC = "ORP1".getBytes(StandardCharsets.US_ASCII);
    /// A long stack gets smaller pictures rather than a longer preview, bytes before compression.
    private static final int LONGEST = 24 << 20;

    private static final int SHOWN = 1;
    private static final int SIGNED = 2;

    private final int factor;
    private final int rows;
    private final int columns;
    private final byte[] bytes;

    /// A preview in which no slice is shown yet.
    StackPreview(SliceStack stack) {
        factor = factor(stack);
        rows = Math.ceilDiv(stack.grid().rows(), factor);
        columns = Math.ceilDiv(stack.grid().columns(), factor);
        bytes = new byte[length(stack)];
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .put((byte) factor)
                .put((byte) 0)
                .putShort((short) rows)
                .putShort((short) columns)
                .putShort((short) stack.slices().size());
    }

    /// Whether the stack can have one: its counts fit the header.
    static boolean suits(SliceStack stack) {
        return !stack.picture() && stack.slices().size() <= 0xFFFF && factor(stack) <= 0xFF;
    }

    private static int factor(SliceStack stack) {
        int rows = stack.grid().rows();
        int columns = stack.grid().columns();
        int factor = Math.ceilDiv(Math.max(rows, columns), EDGE);
        while (2L
                        * Math.ceilDiv(rows, factor)
                        * Math.ceilDiv(columns, factor)
                        * stack.slices().size()
                > LONGEST) {
            factor++;
        }
        return factor;
    }

    /// Its length in bytes, before compression.
    static int length(SliceStack stack) {
        int factor = factor(stack);
        int pixels = Math.ceilDiv(stack.grid().rows(), factor)
                * Math.ceilDiv(stack.grid().columns(), factor);
        return HEADER + stack.slices().size() * (1 + 2 * pixels);
    }

    /// A name that changes whenever any slice does: 32 hex digits.
    static String etag(SliceStack stack) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update((byte) VERSION);
            stack.slices().forEach(slice -> hash.update(slice.etag().getBytes(StandardCharsets.US_ASCII)));
            return HexFormat.of().formatHex(hash.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// Draws a slice.
    ///
    /// @param frame of the stack's size
    void add(int index, StoredFrame frame) {
        int at = HEADER + index * record();
        bytes[at] = (byte) (SHOWN | (frame.signed() ? SIGNED : 0));
        MedianEdge.code(small(frame), columns, frame.signed(), bytes, at + 1);
    }

    /// Bytes of one slice.
    private int record() {
        return 1 + 2 * rows * columns;
    }

    private short[] small(StoredFrame frame) {
        short[] small = new short[rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                small[row * columns + column] = mean(frame, row * factor, column * factor);
            }
        }
        return small;
    }

    /// The mean of a block of pixels, rounded; padding counts as nothing, and is all there is if most are padding.
    private short mean(StoredFrame frame, int top, int left) {
        int bottom = Math.min(frame.rows(), top + factor);
        int right = Math.min(frame.columns(), left + factor);
        long sum = 0;
        int counted = 0;
        for (int row = top; row < bottom; row++) {
            for (int index = row * frame.columns() + left; index < row * frame.columns() + right; index++) {
                int value = frame.stored(index);
                if (!frame.isPadding(value)) {
                    sum += value;
                    counted++;
                }
            }
        }
        boolean empty = 2 * counted < (bottom - top) * (right - left);
        return (short) (empty ? frame.padding().orElse(0) : Math.round((double) sum / counted));
    }

    /// The preview as it goes over the wire, before compression; the array is the preview's own.
    byte[] bytes() {
        return bytes;
    }

    /// How many bytes compress like noise and how many like nothing, in turn from the start; see [GzipFrame].
    int[] parts() {
        int[] parts = new int[2 * Math.max(1, (bytes.length - HEADER) / record())];
        for (int slice = 0; slice < parts.length / 2; slice++) {
            parts[2 * slice] = (slice == 0 ? HEADER : 0) + 1 + rows * columns;
            parts[2 * slice + 1] = rows * columns;
        }
        return parts;
    }
}

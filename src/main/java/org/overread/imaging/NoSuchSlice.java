package org.overread.imaging;

/// The stack has no slice at that index.
public final class NoSuchSlice extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoSuchSlice(int index) {
        super("No slice at index " + index);
    }
}

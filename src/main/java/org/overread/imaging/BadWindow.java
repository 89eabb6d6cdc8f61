package org.overread.imaging;

/// A picture was asked for in a window that is none.
final class BadWindow extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadWindow() {
        super("No such window");
    }
}

package org.overread.imaging;

/// More pictures are wanted at once than this machine can make; asking again a little later will do.
public final class TooBusy extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooBusy() {
        super("Too many frames are being decoded");
    }
}

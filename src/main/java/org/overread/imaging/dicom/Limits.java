package org.overread.imaging.dicom;

import java.time.Duration;

/// What this package is willing to hold for one file. No real CT comes near; a hostile file meets them first.
final class Limits {
    /// Sequences within sequences. Enhanced objects and structured reports use about ten.
    static final int DEPTH = 16;

    /// Data elements of one header, nested ones included. An enhanced CT of 500 frames has some 30,000.
    static final int ELEMENTS = 200_000;

    /// Bytes of one value; longer ones (private blobs, overlays, icons) are passed over and count as absent.
    static final int VALUE = 256 * 1024;

    /// Bytes of all values kept from one header.
    static final int VALUES = 16 << 20;

    /// Rows, and columns, of a frame.
    static final int SIDE = 4096;

    /// Samples of a frame, all its colours counted: 16 million, so that no codec holds more than some 200 MB for one.
    static final int SAMPLES = SIDE * SIDE;

    static final int FRAMES = 65_536;

    /// Time to decode one frame. The slowest real one takes a tenth.
    static final Duration FRAME_TIME = Duration.ofSeconds(2);

    /// Bytes of one compressed frame.
    static final int CODESTREAM = 64 << 20;

    /// Bytes of a deflated data set once inflated.
    static final int INFLATED = 128 << 20;

    /// Inflated bytes per deflated byte, from [#INFLATED_FREE] on. Deflate reaches 1032 on constant data, an image 30.
    static final int INFLATION = 200;

    /// Inflated bytes below which [#INFLATION] does not matter.
    static final int INFLATED_FREE = 8 << 20;

    private Limits() {}
}

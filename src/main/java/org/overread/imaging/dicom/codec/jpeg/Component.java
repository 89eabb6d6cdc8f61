package org.overread.imaging.dicom.codec.jpeg;

/// One component of a frame (T.81 A.1, B.2.2), and for DCT its coefficients as they come in.
final class Component {
    final int id;
    /// Sampling factors.
    final int horizontal;

    final int vertical;
    /// Destination of its quantisation table.
    final int quantization;
    /// Its place in a pixel.
    final int band;
    /// Blocks that hold samples, across and down, and blocks across with what interleaving adds (A.2).
    int across;

    int down;
    int stride;
    /// 64 for each block, in natural order.
    short[] coefficients = new short[0];

    /// The last DC coefficient (F.1.1.5.1).
    int prediction;

    Component(int id, int sampling, int quantization, int band) {
        this.id = id;
        this.horizontal = sampling >> 4;
        this.vertical = sampling & 15;
        this.quantization = quantization;
        this.band = band;
    }
}

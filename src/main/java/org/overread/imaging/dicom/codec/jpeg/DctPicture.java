package org.overread.imaging.dicom.codec.jpeg;

import org.overread.imaging.dicom.codec.CorruptStream;
import org.overread.imaging.dicom.codec.Deadline;
import org.overread.imaging.dicom.codec.FrameShape;

/// From coefficients to samples: dequantisation and inverse transformation (T.81 A.3.3, A.3.4), level shift (A.3.1),
/// and subsampled components spread over the pixels.
final class DctPicture {
    private final Header frame;
    private final FrameShape shape;
    private final Deadline deadline;
    private final int largest;

    DctPicture(Header frame, FrameShape shape, Deadline deadline) {
        this.frame = frame;
        this.shape = shape;
        this.deadline = deadline;
        this.largest = (1 << frame.precision()) - 1;
    }

    /// @param quantization tables by destination, in natural order
    short[] samples(int[][] quantization) {
        short[] samples = new short[shape.samples()];
        for (Component one : frame.components()) {
            int[] table = quantization[one.quantization];
            if (table.length == 0) {
                throw new CorruptStream("JPEG: quantisation table %d is missing".formatted(one.quantization));
            }
            short[] plane = transformed(one, table);
            one.coefficients = new short[0];
            spread(one, plane, samples);
        }
        return samples;
    }

    /// The component's own samples, `stride × 8` a line.
    private short[] transformed(Component one, int[] table) {
        Idct idct = new Idct();
        int width = one.stride * 8;
        short[] plane = new short[one.coefficients.length];
        int half = (largest + 1) / 2;
        for (int row = 0; row < one.down; row++) {
            for (int column = 0; column < one.across; column++) {
                float[] block = idct.transform(one.coefficients, 64 * (row * one.stride + column), table);
                int to = row * 8 * width + column * 8;
                for (int i = 0; i < 64; i++) {
                    int value = Math.round(block[i]) + half;
                    plane[to + (i >> 3) * width + (i & 7)] = (short) Math.clamp(value, 0, largest);
                }
            }
            deadline.check();
        }
        return plane;
    }

    private void spread(Component one, short[] plane, short[] samples) {
        int width = one.stride * 8;
        Spread across = new Spread(one.horizontal, frame.widest(), shape.columns());
        Spread down = new Spread(one.vertical, frame.tallest(), shape.rows());
        int to = one.band;
        for (int row = 0; row < shape.rows(); row++) {
            int near = down.near(row) * width;
            int far = down.far(row) * width;
            for (int column = 0; column < shape.columns(); column++) {
                int left = across.near(column);
                if (across.isPlain() && down.isPlain()) {
                    samples[to] = plane[near + left];
                } else {
                    int right = across.far(column);
                    int sum = 3 * (3 * plane[near + left] + plane[near + right])
                            + 3 * plane[far + left]
                            + plane[far + right];
                    samples[to] = (short) (sum + 8 >> 4);
                }
                to += shape.bands();
            }
            deadline.check();
        }
    }

    /// One direction of a subsampled component: where samples lie two pixels apart, in the middle between them, a pixel
    /// takes three parts of the nearer and one of the other.
    private record Spread(int own, int most, int pixels) {
        boolean isPlain() {
            return own == most;
        }

        int near(int pixel) {
            return pixel * own / most;
        }

        int far(int pixel) {
            if (2 * own != most) {
                return near(pixel);
            }
            int far = near(pixel) + (pixel % 2 == 0 ? -1 : 1);
            return Math.clamp(far, 0, (pixels - 1) / 2);
        }
    }
}

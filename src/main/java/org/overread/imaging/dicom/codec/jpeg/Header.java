package org.overread.imaging.dicom.codec.jpeg;

import java.util.ArrayList;
import java.util.List;
import org.overread.imaging.dicom.codec.CorruptStream;
import org.overread.imaging.dicom.codec.FrameShape;

/// A frame header (T.81 B.2.2).
///
/// @param process the last byte of its marker, which names the process (table B.1)
record Header(int process, int precision, List<Component> components) {
    private static final int PROGRESSIVE = 0xC2;
    private static final int LOSSLESS = 0xC3;

    /// @param body position of the precision
    /// @throws CorruptStream if the frame is not what is announced or of a process that is not known
    static Header read(int process, byte[] stream, int body, int end, FrameShape shape) {
        if (process > LOSSLESS) {
            throw new CorruptStream.UnknownProcess(name(process));
        }
        int count = end - body < 6 ? 0 : stream[body + 5] & 0xFF;
        if (count == 0 || end - body < 6 + 3 * count) {
            throw new CorruptStream("JPEG: a frame header is cut short");
        }
        shape.require(u16(stream, body + 1), u16(stream, body + 3), count);
        int precision = stream[body];
        boolean possible = process == LOSSLESS ? precision >= 2 && precision <= 16 : precision == 8 || precision == 12;
        if (!possible) {
            throw new CorruptStream("JPEG: %d bits a sample are none of this process".formatted(precision));
        }
        List<Component> components = new ArrayList<>();
        for (int band = 0; band < count; band++) {
            int at = body + 6 + 3 * band;
            Component component = new Component(stream[at] & 0xFF, stream[at + 1] & 0xFF, stream[at + 2] & 3, band);
            if (component.horizontal < 1
                    || component.horizontal > 4
                    || component.vertical < 1
                    || component.vertical > 4) {
                throw new CorruptStream("JPEG: %02X is no sampling".formatted(stream[at + 1]));
            }
            components.add(component);
        }
        Header header = new Header(process, precision, List.copyOf(components));
        if (!header.isLossless()) {
            header.allocate(shape);
        } else if (components.stream().anyMatch(one -> header.widest() > 1 || header.tallest() > 1)) {
            throw new CorruptStream.UnknownProcess("JPEG lossless with subsampled components");
        }
        return header;
    }

    private void allocate(FrameShape shape) {
        int unitsAcross = Math.ceilDiv(shape.columns(), 8 * widest());
        int unitsDown = Math.ceilDiv(shape.rows(), 8 * tallest());
        for (Component one : components) {
            one.across = Math.ceilDiv(Math.ceilDiv(shape.columns() * one.horizontal, widest()), 8);
            one.down = Math.ceilDiv(Math.ceilDiv(shape.rows() * one.vertical, tallest()), 8);
            one.stride = unitsAcross * one.horizontal;
            one.coefficients = new short[64 * one.stride * unitsDown * one.vertical];
        }
    }

    boolean isLossless() {
        return process == LOSSLESS;
    }

    boolean isProgressive() {
        return process == PROGRESSIVE;
    }

    /// The largest horizontal sampling factor.
    int widest() {
        return components.stream().mapToInt(one -> one.horizontal).max().orElse(1);
    }

    /// The largest vertical sampling factor.
    int tallest() {
        return components.stream().mapToInt(one -> one.vertical).max().orElse(1);
    }

    private static String name(int process) {
        String kind = switch (process & 3) {
            case 1 -> "sequential DCT";
            case 2 -> "progressive DCT";
            case 3 -> "lossless";
            default -> "reserved";
        };
        boolean hierarchical = (process & 4) != 0;
        boolean arithmetic = (process & 8) != 0;
        return "JPEG " + kind + (hierarchical ? ", hierarchical" : "") + (arithmetic ? ", arithmetic coding" : "");
    }

    private static int u16(byte[] stream, int at) {
        return (stream[at] & 0xFF) << 8 | stream[at + 1] & 0xFF;
    }
}

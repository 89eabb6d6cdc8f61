package org.overread.imaging.dicom.codec.jpeg2000;

import java.util.ArrayList;
import java.util.List;
import org.overread.imaging.dicom.codec.CorruptStream;
import org.overread.imaging.dicom.codec.Deadline;

/// Decodes one tile into the image: packets, components, colour transformation (T.800 annex G), level shift (G.1).
final class Tile {
    private final Size size;
    private final Area area;
    private final Deadline deadline;
    private final List<TileComponent> components = new ArrayList<>();

    Tile(Size size, int index, Coding coding, Budget budget, Deadline deadline) {
        this.size = size;
        this.area = size.tile(index);
        this.deadline = deadline;
        for (int component = 0; component < coding.components(); component++) {
            components.add(new TileComponent(
                    area, coding.style(component), coding.steps(component), size.precision(), budget));
        }
    }

    /// @param data the packets of all parts of the tile
    /// @param samples of the whole image, those of a pixel side by side
    void decode(byte[] data, Progression progression, short[] samples) {
        Packets packets = new Packets(data, deadline);
        PacketOrder.walk(
                components,
                area,
                progression,
                (place, layer) -> packets.read(
                        place.resolution(),
                        place.precinct(),
                        layer,
                        components.get(place.component()).style()));
        boolean reversible = components.getFirst().style().reversible();
        if (progression.mixed()
                && (components.size() < 3
                        || components.stream().anyMatch(one -> one.style().reversible() != reversible))) {
            throw new CorruptStream("JPEG 2000: a colour transformation without three colours of a kind");
        }
        List<int[]> planes = new ArrayList<>();
        List<float[]> smooth = new ArrayList<>();
        for (TileComponent one : components) {
            if (!one.style().reversible()) {
                smooth.add(one.irreversible(deadline));
            } else {
                planes.add(one.reversible(deadline));
            }
        }
        if (progression.mixed() && reversible) {
            unmix(planes.get(0), planes.get(1), planes.get(2));
        } else if (progression.mixed()) {
            unmix(smooth.get(0), smooth.get(1), smooth.get(2));
        }
        for (int component = 0; component < components.size(); component++) {
            boolean whole = components.get(component).style().reversible();
            put(whole ? planes.removeFirst() : rounded(smooth.removeFirst()), component, samples);
        }
    }

    /// G.2.2.
    private static void unmix(int[] y, int[] u, int[] v) {
        for (int i = 0; i < y.length; i++) {
            int green = y[i] - (u[i] + v[i] >> 2);
            y[i] = v[i] + green;
            v[i] = u[i] + green;
            u[i] = green;
        }
    }

    /// G.3.2.
    private static void unmix(float[] y, float[] blue, float[] red) {
        for (int i = 0; i < y.length; i++) {
            float luminance = y[i];
            y[i] = luminance + 1.402f * red[i];
            float b = luminance + 1.772f * blue[i];
            blue[i] = luminance - 0.344136f * blue[i] - 0.714136f * red[i];
            red[i] = b;
        }
    }

    private static int[] rounded(float[] plane) {
        int[] rounded = new int[plane.length];
        for (int i = 0; i < plane.length; i++) {
            rounded[i] = (int) Math.rint(plane[i]);
        }
        return rounded;
    }

    private void put(int[] plane, int component, short[] samples) {
        int half = 1 << size.precision() - 1;
        int shift = size.signed() ? 0 : half;
        int least = size.signed() ? -half : 0;
        int most = least + 2 * half - 1;
        int bands = components.size();
        int width = size.image().width();
        for (int row = 0; row < area.height(); row++) {
            int to = ((area.y0() - size.image().y0() + row) * width
                                    + area.x0()
                                    - size.image().x0())
                            * bands
                    + component;
            for (int i = row * area.width(); i < (row + 1) * area.width(); i++) {
                samples[to] = (short) Math.clamp(plane[i] + shift, least, most);
                to += bands;
            }
        }
    }
}

package org.overread.imaging.dicom.codec.jpeg2000;

import java.util.Optional;
import org.overread.imaging.dicom.codec.CorruptStream;

/// What the main header or a tile's header says of the coding: for all components, or for one (T.800 A.6). What is said
/// of one component counts more than what is said of all, and a tile's header more than the main one.
final class Coding {
    private Optional<Progression> progression = Optional.empty();
    private final CodingStyle[] styles;
    private final Quantization[] steps;
    /// Which of them are said of their component alone, in this header.
    private final boolean[] ownStyle;

    private final boolean[] ownSteps;

    Coding(int components) {
        styles = new CodingStyle[components];
        steps = new Quantization[components];
        ownStyle = new boolean[components];
        ownSteps = new boolean[components];
    }

    /// The same, to be refined by a tile's header.
    Coding copy() {
        Coding copy = new Coding(styles.length);
        copy.progression = progression;
        System.arraycopy(styles, 0, copy.styles, 0, styles.length);
        System.arraycopy(steps, 0, copy.steps, 0, steps.length);
        return copy;
    }

    int components() {
        return styles.length;
    }

    /// COD.
    void readStyle(Cursor segment) {
        int flags = segment.u8();
        progression = Optional.of(Progression.read(segment));
        CodingStyle style = CodingStyle.read(segment, (flags & 1) != 0);
        for (int component = 0; component < styles.length; component++) {
            if (!ownStyle[component]) {
                styles[component] = style;
            }
        }
    }

    /// COC.
    void readOwnStyle(Cursor segment) {
        int component = component(segment);
        int flags = segment.u8();
        styles[component] = CodingStyle.read(segment, (flags & 1) != 0);
        ownStyle[component] = true;
    }

    /// QCD.
    void readSteps(Cursor segment) {
        Quantization all = Quantization.read(segment);
        for (int component = 0; component < steps.length; component++) {
            if (!ownSteps[component]) {
                steps[component] = all;
            }
        }
    }

    /// QCC.
    void readOwnSteps(Cursor segment) {
        int component = component(segment);
        steps[component] = Quantization.read(segment);
        ownSteps[component] = true;
    }

    private int component(Cursor segment) {
        int component = segment.u8();
        if (component >= styles.length) {
            throw new CorruptStream("JPEG 2000: there is no component %d".formatted(component));
        }
        return component;
    }

    Progression progression() {
        return progression.orElseThrow(() -> new CorruptStream("JPEG 2000: the coding style is missing"));
    }

    CodingStyle style(int component) {
        if (styles[component] == null) {
            throw new CorruptStream("JPEG 2000: the coding style is missing");
        }
        return styles[component];
    }

    Quantization steps(int component) {
        if (steps[component] == null) {
            throw new CorruptStream("JPEG 2000: the quantisation is missing");
        }
        return steps[component];
    }
}

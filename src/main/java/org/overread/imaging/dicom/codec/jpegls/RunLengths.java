package org.overread.imaging.dicom.codec.jpegls;

/// The lengths of runs (T.87 A.7.1): coded in steps that grow while runs go on and shrink when they end.
final class RunLengths {
    /// Bits of a step (A.2.1, J).
    private static final int[] STEPS = {
        0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15
    };

    private final LsBits bits;
    private int index;

    RunLengths(LsBits bits) {
        this.bits = bits;
    }

    /// @param room samples to the end of the line; a run of as many ends with the line
    int next(int room) {
        int length = 0;
        while (bits.read(1) == 1) {
            int step = 1 << STEPS[index];
            if (step > room - length) {
                return room;
            }
            length += step;
            if (index < STEPS.length - 1) {
                index++;
            }
            if (length == room) {
                return room;
            }
        }
        return Math.min(room, length + bits.read(STEPS[index]));
    }

    /// Bits by which the code of the sample that ends the run is shorter (A.7.2, glimit).
    int spent() {
        return STEPS[index] + 1;
    }

    /// The run was ended by another value.
    void interrupted() {
        if (index > 0) {
            index--;
        }
    }
}

package org.overread.imaging;

/// The three axes of the patient, each named from its negative to its positive end (PS3.3 C.7.6.2.1.1).
public enum PatientAxis {
    RIGHT_LEFT('R', 'L'),
    FRONT_BACK('A', 'P'),
    FEET_HEAD('F', 'H');

    private final char negative;
    private final char positive;

    PatientAxis(char negative, char positive) {
        this.negative = negative;
        this.positive = positive;
    }

    /// The letter of the end to which a coordinate of this sign points.
    char letter(double sign) {
        return sign < 0 ? negative : positive;
    }
}

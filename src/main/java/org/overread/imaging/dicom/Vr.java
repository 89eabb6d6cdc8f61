package org.overread.imaging.dicom;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The value representations of PS3.5 6.2.
enum Vr {
    AE(Kind.TEXT),
    AS(Kind.TEXT),
    AT(Kind.TAG),
    CS(Kind.TEXT),
    DA(Kind.TEXT),
    DS(Kind.TEXT),
    DT(Kind.TEXT),
    FD(Kind.NUMBER),
    FL(Kind.NUMBER),
    IS(Kind.TEXT),
    LO(Kind.CHARACTERS),
    LT(Kind.PROSE),
    OB(Kind.BYTES),
    OD(Kind.BYTES),
    OF(Kind.BYTES),
    OL(Kind.BYTES),
    OV(Kind.BYTES),
    OW(Kind.BYTES),
    PN(Kind.CHARACTERS),
    SH(Kind.CHARACTERS),
    SL(Kind.NUMBER),
    SQ(Kind.ITEMS),
    SS(Kind.NUMBER),
    ST(Kind.PROSE),
    SV(Kind.NUMBER),
    TM(Kind.TEXT),
    UC(Kind.CHARACTERS),
    UI(Kind.TEXT),
    UL(Kind.NUMBER),
    UN(Kind.BYTES),
    UR(Kind.TEXT),
    US(Kind.NUMBER),
    UT(Kind.PROSE),
    UV(Kind.NUMBER);

    private static final Map<String, Vr> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(Vr::name, vr -> vr));

    private final Kind kind;

    Vr(Kind kind) {
        this.kind = kind;
    }

    /// The representation that two bytes of an explicit header name, if they name one.
    static Optional<Vr> named(int first, int second) {
        return Optional.ofNullable(BY_NAME.get("" + (char) first + (char) second));
    }

    /// Explicit headers of these have two reserved bytes and a 32-bit length (PS3.5 7.1.2, table 7.1-1).
    boolean hasLongLength() {
        return switch (this) {
            case OB, OD, OF, OL, OV, OW, SQ, SV, UC, UN, UR, UT, UV -> true;
            default -> false;
        };
    }

    /// Bytes of one number, or of one half of a tag; 1 for what has no byte order (PS3.5 7.3).
    int width() {
        return switch (this) {
            case AT, OW, SS, US -> 2;
            case FL, OF, OL, SL, UL -> 4;
            case FD, OD, OV, SV, UV -> 8;
            default -> 1;
        };
    }

    Kind kind() {
        return kind;
    }

    /// The byte that fills values up to an even length (PS3.5 6.2).
    byte padding() {
        return this == UI || kind == Kind.BYTES ? 0 : (byte) ' ';
    }

    /// How a value is laid out.
    enum Kind {
        /// ASCII, values divided by a backslash.
        TEXT,
        /// In the Specific Character Set, values divided by a backslash.
        CHARACTERS,
        /// In the Specific Character Set, one value in which a backslash is an ordinary character.
        PROSE,
        /// Binary numbers of fixed width.
        NUMBER,
        TAG,
        BYTES,
        ITEMS
    }
}

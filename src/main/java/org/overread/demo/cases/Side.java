package org.overread.demo.cases;

import java.util.SplittableRandom;

/// A side of the patient, in the forms that the sentences need.
// The records that it holds are immutable; Error Prone would want that in an annotation of its own.
@SuppressWarnings("ImmutableEnumChecker")
enum Side {
    LEFT(1, new Wording("левой", "left"), new Wording("слева", "on the left"), new Wording("влево", "to the left")),
    RIGHT(
            -1,
            new Wording("правой", "right"),
            new Wording("справа", "on the right"),
            new Wording("вправо", "to the right"));

    /// Of the x axis: left is positive.
    final int sign;
    /// As an adjective: genitive, feminine in Russian.
    final Wording of;
    final Wording at;
    final Wording towards;

    Side(int sign, Wording of, Wording at, Wording towards) {
        this.sign = sign;
        this.of = of;
        this.at = at;
        this.towards = towards;
    }

    static Side any(SplittableRandom random) {
        return random.nextBoolean() ? LEFT : RIGHT;
    }

    Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}

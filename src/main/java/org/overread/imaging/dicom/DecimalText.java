package org.overread.imaging.dicom;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers as decimal strings (PS3.5 6.2, DS): at most 16 characters, as exact as fits.
final class DecimalText {
    private static final int LENGTH = 16;

    private DecimalText() {}

    static String of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("A decimal string cannot hold " + number);
        }
        BigDecimal exact = BigDecimal.valueOf(number);
        for (int digits = 17; digits > 0; digits--) {
            String text = plain(exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)));
            if (text.length() <= LENGTH) {
                return text;
            }
        }
        throw new IllegalArgumentException("A decimal string cannot hold " + number);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        String plain = stripped.toPlainString();
        return plain.length() <= LENGTH ? plain : stripped.toString();
    }
}

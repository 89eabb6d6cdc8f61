package org.overread.ingest.registry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/// Writes numbers as they are stored, not as the sheet rounds them: 0.625 stays 0.625 under the format `0.0`. Dates
/// keep their format. From 15 digits on a spreadsheet has lost digits already, so such a number is written with an
/// exponent and can never pass for a UID.
final class PlainFormat extends DataFormatter {
    private static final double EXACT = 1e15;

    PlainFormat() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double number, int index, String format) {
        return formatRawCellContents(number, index, format, false);
    }

    @Override
    public String formatRawCellContents(double number, int index, String format, boolean since1904) {
        if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(number)) {
            return super.formatRawCellContents(number, index, format, since1904);
        }
        if (!Double.isFinite(number) || Math.abs(number) >= EXACT) {
            return Double.toString(number);
        }
        return new BigDecimal(number)
                .round(new MathContext(15))
                .stripTrailingZeros()
                .toPlainString();
    }
}

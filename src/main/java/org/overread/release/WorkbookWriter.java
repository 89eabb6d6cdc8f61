package org.overread.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.overread.shell.CellGuard;

/// Writes the export as a workbook, a row at a time: sheet `verified_labels`, and the notice on a sheet of its own.
/// Every cell is typed as text, so that no program takes a UID for a number or a name for a formula.
final class WorkbookWriter {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH_OF_A_CHARACTER = 256;
    private static final int WIDEST = 66;
    private static final int NOTICE_WIDTH = 120;
    private static final int STUDY_COLUMNS = 2;

    private WorkbookWriter() {}

    static void write(Path file, ExportSheet sheet, List<String> notice) throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                OutputStream out = Files.newOutputStream(file)) {
            labels(workbook, sheet);
            notice(workbook, notice);
            workbook.write(out);
        }
    }

    private static void labels(SXSSFWorkbook workbook, ExportSheet table) {
        SXSSFSheet sheet = workbook.createSheet("verified_labels");
        sheet.createFreezePane(STUDY_COLUMNS, 1);
        CellStyle bold = bold(workbook);
        Row header = fill(sheet.createRow(0), table.header());
        header.forEach(cell -> cell.setCellStyle(bold));
        for (int row = 0; row < table.rows().size(); row++) {
            fill(sheet.createRow(row + 1), table.rows().get(row));
        }
        for (int column = 0; column < table.header().size(); column++) {
            sheet.setColumnWidth(column, width(table, column) * WIDTH_OF_A_CHARACTER);
        }
        sheet.setAutoFilter(
                new CellRangeAddress(0, table.rows().size(), 0, table.header().size() - 1));
    }

    /// As wide as its longest text, judged by the first rows: they are alike.
    private static int width(ExportSheet table, int column) {
        int longest = table.rows().stream()
                .limit(ROWS_IN_MEMORY)
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(longest, table.header().get(column).length()) + 2);
    }

    private static void notice(SXSSFWorkbook workbook, List<String> lines) {
        SXSSFSheet sheet = workbook.createSheet("notice");
        sheet.setColumnWidth(0, NOTICE_WIDTH * WIDTH_OF_A_CHARACTER);
        CellStyle wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        for (int line = 0; line < lines.size(); line++) {
            fill(sheet.createRow(line), List.of(lines.get(line))).getCell(0).setCellStyle(wrapped);
        }
    }

    private static Row fill(Row row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            row.createCell(column).setCellValue(CellGuard.guard(texts.get(column)));
        }
        return row;
    }

    private static CellStyle bold(SXSSFWorkbook workbook) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }
}

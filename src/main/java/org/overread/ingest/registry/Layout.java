package org.overread.ingest.registry;

/// Where the table stands in the registry file.
///
/// @param file name of the registry file in the dataset's folder
/// @param sheet name
/// @param headerRow the first row of the heading, counted from 1
/// @param headerRows 1, or 2 where group titles stand above the columns' own
public record Layout(String file, String sheet, int headerRow, int headerRows) {
    public Layout {
        if (headerRow < 1 || headerRows < 1 || headerRows > 2) {
            throw new IllegalArgumentException("No such heading: row " + headerRow + ", " + headerRows + " rows");
        }
    }

    /// The first row that can hold data.
    public int firstDataRow() {
        return headerRow + headerRows;
    }
}

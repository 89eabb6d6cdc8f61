package org.overread.ingest.registry;

/// A cell's name as spreadsheets show it.
public final class CellName {
    private CellName() {}

    /// @param column counted from 0
    /// @param row counted from 1
    /// @return such as `C17`
    public static String of(int column, int row) {
        return column(column) + row;
    }

    /// @param column counted from 0
    /// @return such as `AB`
    public static String column(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}

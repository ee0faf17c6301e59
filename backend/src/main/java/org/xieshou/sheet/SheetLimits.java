package org.xieshou.sheet;

import java.util.List;

/** What a sheet may at most hold, so that a small file cannot take the memory of everyone. */
final class SheetLimits {

    static final int ROWS = 20_000;
    static final int COLUMNS = 100;
    static final int CELL_CHARACTERS = 4_000;
    static final int ARCHIVE_ENTRIES = 500;
    static final long INFLATED_BYTES = 100L << 20;
    static final long SHARED_TEXT_BYTES = 32L << 20;

    /** A part below this size may be packed as tightly as it likes. */
    static final long RATIO_MATTERS_FROM_BYTES = 4L << 20;

    static final long INFLATION_RATIO = 200;

    private SheetLimits() {}

    static void checkRows(int rows) {
        if (rows > ROWS) {
            throw new UnreadableSheet("sheet-too-many-rows", ROWS);
        }
    }

    static void checkRow(int rowNumber, List<String> cells) {
        if (cells.size() > COLUMNS) {
            throw new UnreadableSheet("sheet-too-many-columns", COLUMNS);
        }
        if (cells.stream().anyMatch(cell -> cell.length() > CELL_CHARACTERS)) {
            throw new UnreadableSheet("sheet-cell-too-long", rowNumber, CELL_CHARACTERS);
        }
    }
}

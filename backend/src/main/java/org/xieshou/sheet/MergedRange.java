package org.xieshou.sheet;

import java.util.List;
import java.util.regex.Pattern;

/** Cells merged into one. Only the first holds the value; what is merged downwards is meant for every row of it. */
record MergedRange(int firstRow, int lastRow, int column) {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    static MergedRange of(String reference) {
        var range = RANGE.matcher(String.valueOf(reference));
        if (!range.matches()) {
            throw new UnreadableSheet("sheet-damaged");
        }
        return new MergedRange(
                Integer.parseInt(range.group(2)), Integer.parseInt(range.group(4)), columnOf(range.group(1)));
    }

    /** The column of a cell reference such as "AB12", counted from 0; far too large rather than wrong for nonsense. */
    static int columnOf(String reference) {
        int column = 0;
        for (char letter : reference.toCharArray()) {
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            if (column > 100_000) {
                return Integer.MAX_VALUE;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    boolean continuesAt(int row) {
        return firstRow < row && row <= lastRow;
    }

    /** The value above, put into this row's empty cell. */
    void fill(List<String> cells, String value) {
        if (column < cells.size() && cells.get(column).isEmpty()) {
            cells.set(column, value);
        }
    }
}

package org.xieshou.sheet;

import java.util.List;

/** One row of a sheet under the number the sheet itself shows for it; every cell is text, an empty one is "". */
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = cells.stream().map(SheetRow::storable).toList();
    }

    /** The cell in a column counted from 0, "" beyond the end of the row. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Without NUL and half surrogate pairs, which no database text holds, and without a neutralised formula's mark. */
    private static String storable(String text) {
        return text == null ? "" : text.replaceAll("[\\u0000\\p{Cs}]", "").replaceFirst("^'(?='*[=+@\\t\\r-])", "");
    }
}

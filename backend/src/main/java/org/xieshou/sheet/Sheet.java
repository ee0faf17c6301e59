package org.xieshou.sheet;

import java.util.List;

/** A sheet's rows that hold anything, in their order. */
public record Sheet(String name, List<SheetRow> rows) {

    public Sheet {
        rows = rows.stream().filter(row -> !row.isBlank()).toList();
    }

    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}

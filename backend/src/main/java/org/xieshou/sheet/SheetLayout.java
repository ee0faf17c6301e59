package org.xieshou.sheet;

import java.util.ArrayList;
import java.util.List;

/** How the rows of a list become a table: its name, which is also the name of the file, and its columns. */
public record SheetLayout<R>(String name, List<SheetColumn<R>> columns) {

    List<String> headings() {
        return columns.stream().map(SheetColumn::heading).toList();
    }

    List<Object> cells(R row) {
        var cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.value().apply(row)));
        return cells;
    }
}

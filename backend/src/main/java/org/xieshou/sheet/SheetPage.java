package org.xieshou.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet to file or print: a table with lines around it.
 *
 * @param above lines above the table, the first of them the title
 * @param below lines below the table
 */
public record SheetPage<R>(
        SheetLayout<R> layout, List<? extends List<?>> above, Stream<R> rows, List<? extends List<?>> below) {

    Stream<List<Object>> cells() {
        return rows.map(layout::cells);
    }
}

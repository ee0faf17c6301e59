package org.xieshou.sheet;

import java.util.List;

/** How the rows of a list become a table: its name, which is also the name of the file, and its columns. */
public record SheetLayout<R>(String name, List<SheetColumn<R>> columns) {}

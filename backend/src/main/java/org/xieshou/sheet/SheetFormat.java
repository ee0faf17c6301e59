package org.xieshou.sheet;

/** The media types in which a list can be taken away. */
public final class SheetFormat {

    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV_TYPE = "text/csv";

    private SheetFormat() {}
}

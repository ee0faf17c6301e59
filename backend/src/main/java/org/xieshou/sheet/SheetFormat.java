package org.xieshou.sheet;

/** The media types in which a list can be taken away. */
public final class SheetFormat {

    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV_TYPE = "text/csv";

    /** What a list can also be answered as, for those who ask for it; who asks for nothing gets JSON. */
    public static final String XLSX_OFFER = XLSX_TYPE + ";qs=0.5";

    public static final String CSV_OFFER = CSV_TYPE + ";qs=0.5";

    private SheetFormat() {}
}

package org.xieshou.visit;

/** How the record of a held visit came about, best first. */
public enum RecordedHow {
    /** Somebody checked in where and when it happened. */
    ON_SITE,
    /** Written down by people, however soon. */
    TYPED_IN,
    /** Taken over from a spreadsheet. */
    IMPORTED
}

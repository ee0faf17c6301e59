package org.xieshou.imports;

/** What becomes of a row: taken in as new, changing what is known, already known, not understood, or another district's. */
public enum RowState {
    NEW,
    CHANGED,
    UNCHANGED,
    FAULTY,
    FOREIGN;

    boolean isWritten() {
        return this == NEW || this == CHANGED;
    }
}

package org.xieshou.imports;

/**
 * Understands the rows of one kind of sheet, compares them with the register and can write them. Made new for every
 * run, since it remembers what it has seen.
 */
interface RowTaker {

    /** What is to become of the row; problems and changes are noted on the reading. */
    Taken take(RowReading row);

    /**
     * @param key what makes the row's thing itself; a second row with the same key is a twin
     * @param known whether the thing is in the register already
     * @param write brings the thing into the register
     */
    record Taken(Object key, boolean known, Runnable write) {

        /** The row cannot be taken; its reading knows why. */
        static final Taken NOT = new Taken(null, false, () -> {});
    }
}

package org.xieshou.shared;

/** An answer that is one page of a list; {@link PageLinks} tells the address of the next one. */
public interface Paged {

    /** Where the next page begins; null on the last one. */
    String nextCursor();
}

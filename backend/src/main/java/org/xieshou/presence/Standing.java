package org.xieshou.presence;

/** Where a position lies, seen from the fences of the host schools. */
public enum Standing {
    INSIDE,
    OUTSIDE,
    /** Reported, but too inaccurate or too old to tell, or no host school has a position to compare with. */
    WEAK,
    /** No position was reported, or one that is known to be faked. */
    NONE
}

package org.xieshou.shared;

/** What forms send when nothing was typed in. */
public final class Blank {

    private Blank() {}

    /** The text without blanks around it, or null when nothing is left. */
    public static String toNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

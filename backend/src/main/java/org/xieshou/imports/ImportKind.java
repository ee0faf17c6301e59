package org.xieshou.imports;

/** What a sheet holds, one thing a row. */
public enum ImportKind {
    SCHOOLS("name"),
    COMMUNITIES("name"),
    ACTIVITIES("theme"),
    STAFF("name");

    /** The field by which people call one thing of this kind. */
    final String headline;

    ImportKind(String headline) {
        this.headline = headline;
    }
}

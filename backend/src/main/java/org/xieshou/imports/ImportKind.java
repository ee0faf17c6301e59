package org.xieshou.imports;

/** What a sheet holds, one thing a row. */
public enum ImportKind {
    SCHOOLS,
    COMMUNITIES,
    ACTIVITIES,
    STAFF
}

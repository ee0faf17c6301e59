package org.xieshou.sheet;

import java.util.function.Function;

/**
 * A column of a table for people.
 *
 * @param width in characters, as spreadsheets count them
 * @param value a text, a number, or null for an empty cell
 */
public record SheetColumn<R>(String heading, int width, Function<R, Object> value) {}

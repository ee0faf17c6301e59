package org.xieshou.sheet;

import java.util.function.Function;

/**
 * A column of a list as people take it away.
 *
 * @param width in characters, as spreadsheets count them
 * @param value a text, a number, a day, or null for an empty cell
 */
public record SheetColumn<R>(String heading, int width, Function<R, Object> value) {}

/**
 * Reading spreadsheets as district offices send them: XLSX, CSV and text pasted from a sheet (ux.md, import).
 * Libraries do the reading; here are the guards around them and one simple shape: numbered rows of text. And writing
 * lists as spreadsheets, row by row, so that a list may be of any length.
 * Knows nothing about schools.
 */
package org.xieshou.sheet;

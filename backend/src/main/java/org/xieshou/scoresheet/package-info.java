/**
 * The score sheet of an evaluation: points given by people, counts from records, the result of every criterion with its
 * formula and the records behind it. Live until the bureau decides, then frozen while records keep changing.
 */
package org.xieshou.scoresheet;

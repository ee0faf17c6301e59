/**
 * Bringing in the sheets of a district office: schools, communities, activities, staff (ux.md, import wizard).
 * A sheet is stored row by row, its columns are recognised and may be changed, every row is understood and compared
 * with the register, and only then written through the same verbs as everything else. Depends on the features it fills.
 */
package org.xieshou.imports;

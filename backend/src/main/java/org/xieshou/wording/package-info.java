/**
 * What people write into the cells of a sheet and what they mean by it: days, numbers, names, the words of schools.
 * Every reading is a value or a reason, never an exception. Knows no feature; the words stand in vocabularies.txt.
 */
package org.xieshou.wording;

/**
 * Schools with their yearly profiles (domain.md 3.1): found by name, pinyin initials or code. Knows no other feature;
 * communities tell it through {@link org.xieshou.school.SchoolNeighbours} which schools work together.
 */
package org.xieshou.school;

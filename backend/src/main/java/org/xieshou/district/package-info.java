/**
 * Districts, the regions above them, their school years and their thresholds (domain.md 3.1, rules.md 8). Everybody asks
 * {@link org.xieshou.district.SchoolCalendar} for teaching days and {@link org.xieshou.district.Thresholds} for limits.
 */
package org.xieshou.district;

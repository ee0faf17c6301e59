/**
 * Objections to visits (domain.md 3.6, rules.md 6): the host says that a visit was not as written, or that somebody did not
 * come; the bureau decides. While one is open the visit is not scored; accepted, those concerned count no longer.
 * Nothing is deleted: check-ins stay as they were sent. Depends on {@code visit}.
 */
package org.xieshou.dispute;

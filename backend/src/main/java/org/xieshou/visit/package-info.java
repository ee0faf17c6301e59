/**
 * Visits and joint activities between schools (domain.md 3.6): planning, participants, check-ins, photos and
 * files, the list and its export. Knows communities, pairings, schools and people by id; announces every change that
 * counts as {@link org.xieshou.ledger.VisitChanged}.
 */
package org.xieshou.visit;

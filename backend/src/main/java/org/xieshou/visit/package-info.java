/**
 * Visits and joint activities between schools (domain.md 3.6): planning, participants, photos and files, the list and
 * its export. Knows communities, pairings, schools and people by id; announces every change that counts as
 * {@link org.xieshou.ledger.VisitChanged}. Who was there is the business of check-ins, which build on this.
 */
package org.xieshou.visit;

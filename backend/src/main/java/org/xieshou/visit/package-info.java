/**
 * Visits and joint activities between schools: planning, people, check-in on site with its evidence, the host's
 * rotating code, photos and files, disputes (domain.md 3.6, rules.md 6). Knows communities, pairings, schools and
 * people by id only; feeds ledger, quotas, evaluation and dashboard by the event {@code VisitChanged}.
 */
package org.xieshou.visit;

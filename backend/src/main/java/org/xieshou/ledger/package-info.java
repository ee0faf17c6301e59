/**
 * The ledger: what was done, for a period, by kind, with the evidence (domain.md 3.16), and the facts about visits that
 * other features follow. Visits and whatever else is recorded stand below it: they feed it through {@link
 * org.xieshou.ledger.LedgerSource} and announce their changes as {@link org.xieshou.ledger.VisitChanged}.
 */
package org.xieshou.ledger;

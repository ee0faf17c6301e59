/**
 * The ledger: what was done, for a period, by kind, with the evidence (domain.md 3.16), and the facts about visits that
 * other features follow. It stands above the visits and knows nothing of them: they feed it and
 * announce their changes as {@link org.xieshou.ledger.VisitChanged}.
 */
package org.xieshou.ledger;

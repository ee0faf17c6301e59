package org.xieshou.ledger;

/**
 * A visit was planned, changed or deleted, told to synchronous observers inside the transaction that does it: what is
 * counted follows in the same commit.
 *
 * @param before the facts until now, or null for a new visit
 * @param after the facts from now on, or null for a deleted visit
 */
public record VisitChanged(VisitFacts before, VisitFacts after) {}

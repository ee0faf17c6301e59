package org.xieshou.ledger;

/**
 * How many records of a kind have an evidence, and what they come to.
 *
 * @param people those who came, each as often as he came
 */
public record LedgerSum(VisitKind kind, Evidence evidence, long records, long verified, long people) {}

package org.xieshou.ledger;

/** Whose ledger it is. */
public enum LedgerSubject {
    COMMUNITY,
    SCHOOL,
    PAIRING,
    STAFF
}

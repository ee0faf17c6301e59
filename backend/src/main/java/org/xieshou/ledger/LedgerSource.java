package org.xieshou.ledger;

import java.util.List;

/** A feature whose records belong in the ledger. It shows only what the caller may see. */
public interface LedgerSource {

    /** The records behind a position, in the order of days and ids, at most so many. */
    List<LedgerRow> rows(LedgerQuery query, LedgerPosition after, int atMost);

    /** The same records summed up by kind and evidence. */
    List<LedgerSum> sums(LedgerQuery query);
}

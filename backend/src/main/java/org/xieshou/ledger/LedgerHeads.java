package org.xieshou.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Knows by name whose ledger it is, for some subjects; nothing for what the caller does not see. */
public interface LedgerHeads {

    /**
     * What stands above a ledger.
     *
     * @param schools the schools that take part, the leading one first
     */
    record LedgerHead(String name, List<String> schools) {}

    Optional<LedgerHead> head(LedgerSubject subject, UUID id);
}

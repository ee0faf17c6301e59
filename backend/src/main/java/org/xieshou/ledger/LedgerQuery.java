package org.xieshou.ledger;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which part of whose ledger.
 *
 * @param from records that end on this day or later, or null
 * @param to records that begin on this day or earlier, or null
 * @param kind records of this kind alone, or null
 */
public record LedgerQuery(LedgerSubject subject, UUID id, LocalDate from, LocalDate to, VisitKind kind) {}

package org.xieshou.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xieshou.school.Schools;

/** Heads the ledgers of schools. */
@ApplicationScoped
class SchoolHeads implements LedgerHeads {

    private final Schools schools;

    SchoolHeads(Schools schools) {
        this.schools = schools;
    }

    @Override
    public LedgerSubject subject() {
        return LedgerSubject.SCHOOL;
    }

    @Override
    public Optional<LedgerHead> head(UUID id) {
        return schools.find(id).map(school -> new LedgerHead(school.name, List.of(school.name)));
    }
}

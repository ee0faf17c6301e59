package org.xieshou.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xieshou.people.StaffRegister;

/** Heads the ledgers of people. */
@ApplicationScoped
class StaffHeads implements LedgerHeads {

    private final StaffRegister register;

    StaffHeads(StaffRegister register) {
        this.register = register;
    }

    @Override
    public LedgerSubject subject() {
        return LedgerSubject.STAFF;
    }

    @Override
    public Optional<LedgerHead> head(UUID id) {
        return register.find(id).map(staff -> new LedgerHead(staff.name, List.of()));
    }
}

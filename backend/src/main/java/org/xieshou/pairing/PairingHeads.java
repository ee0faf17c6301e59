package org.xieshou.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xieshou.ledger.LedgerHeads;
import org.xieshou.ledger.LedgerSubject;

/** Heads the ledgers of pairings. */
@ApplicationScoped
class PairingHeads implements LedgerHeads {

    private final Pairings pairings;

    PairingHeads(Pairings pairings) {
        this.pairings = pairings;
    }

    @Override
    public Optional<LedgerHead> head(LedgerSubject subject, UUID id) {
        return subject == LedgerSubject.PAIRING ? pairings.find(id).map(this::head) : Optional.empty();
    }

    private LedgerHead head(Pairing found) {
        var pairing = pairings.view(found);
        return new LedgerHead(
                pairing.name(),
                List.of(pairing.schoolA().name(), pairing.schoolB().name()));
    }
}

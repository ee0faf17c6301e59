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
    public LedgerSubject subject() {
        return LedgerSubject.PAIRING;
    }

    @Override
    public Optional<LedgerHead> head(UUID id) {
        return pairings.find(id)
                .map(pairings::view)
                .map(pairing -> new LedgerHead(
                        pairing.name(),
                        List.of(pairing.schoolA().name(), pairing.schoolB().name())));
    }
}

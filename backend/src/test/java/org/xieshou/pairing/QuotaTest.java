package org.xieshou.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xieshou.ledger.VisitChanged;
import org.xieshou.ledger.VisitFacts;
import org.xieshou.ledger.VisitKind;

class QuotaTest {

    static final UUID PAIRING = UUID.randomUUID();
    static final UUID OTHER = UUID.randomUUID();
    static final LocalDate START = LocalDate.of(2026, 9, 1);

    /** Some of few visits, each again and again in other circumstances, or gone (no kind). */
    record Circumstance(int visit, boolean ours, int day, VisitKind kind, boolean held, boolean verified) {

        VisitFacts facts() {
            return kind == null
                    ? null
                    : new VisitFacts(
                            new UUID(0, visit),
                            null,
                            ours ? PAIRING : OTHER,
                            Set.of(),
                            START.plusDays(day),
                            kind,
                            held,
                            held && verified);
        }
    }

    @Property
    void hasCountedAfterAnyChangesWhatARecountFinds(@ForAll("changes") List<Circumstance> changes) {
        var quota = quota();
        var visits = new HashMap<Integer, VisitFacts>();

        for (var change : changes) {
            quota.follow(new VisitChanged(visits.put(change.visit, change.facts()), change.facts()));
        }

        var counted = visits.values().stream()
                .filter(visit -> visit != null && visit.pairingId().equals(PAIRING))
                .filter(visit -> visit.kind() == VisitKind.LESSON_DELIVERY)
                .filter(visit ->
                        !visit.day().isBefore(START.plusDays(3)) && !visit.day().isAfter(START.plusDays(6)))
                .toList();
        assertThat(quota.done)
                .isEqualTo(counted.stream().filter(VisitFacts::held).count());
        assertThat(quota.verified)
                .isEqualTo(counted.stream().filter(VisitFacts::verified).count());
    }

    @Provide
    Arbitrary<List<Circumstance>> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.of(VisitKind.LESSON_DELIVERY, VisitKind.LECTURE)
                                .injectNull(0.1),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Circumstance::new)
                .list()
                .ofMaxSize(60);
    }

    private static Quota quota() {
        var quota = new Quota();
        quota.pairingId = PAIRING;
        quota.visitKinds = List.of(VisitKind.LESSON_DELIVERY);
        quota.validFrom = START.plusDays(3);
        quota.validTo = START.plusDays(6);
        return quota;
    }
}

package org.xieshou.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xieshou.district.SchoolCalendar;
import org.xieshou.ledger.Evidence;
import org.xieshou.ledger.VisitKind;
import org.xieshou.metric.MetricRecord.NotCounted;

class OwedVisitsTest {

    static final UUID PAIR = UUID.randomUUID();
    static final BigDecimal HALF = new BigDecimal("0.5");
    static final SchoolCalendar NO_CALENDAR = new SchoolCalendar(List.of());

    final OwedVisits owed =
            new OwedVisits(PAIR, Set.of(VisitKind.OBSERVATION_LESSON), 10, day("2026-09-01"), day("2026-09-30"));

    @Test
    void aQuotaInsideThePeriodIsDueInFull() {
        assertThat(owed.due(day("2026-04-15"), day("2026-11-15"), NO_CALENDAR)).isEqualTo(10);
    }

    @Test
    void ofAQuotaThatGoesOnOnlyThePartInThePeriodIsDue() {
        assertThat(owed.due(day("2026-04-15"), day("2026-09-15"), NO_CALENDAR)).isEqualTo(5);
        assertThat(owed.due(day("2026-09-30"), day("2026-11-15"), NO_CALENDAR)).isZero();
    }

    @Test
    void provenVisitsFillTheQuotaFirstAndMoreIsNotCounted() {
        var records = owed.records(
                List.of(
                        visit("2026-09-02", Evidence.TYPED_IN),
                        visit("2026-09-09", Evidence.POSITION),
                        visit("2026-09-16", Evidence.HOST_CONFIRMED)),
                2,
                HALF);

        assertThat(records)
                .extracting(MetricRecord::weight)
                .containsExactly(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO);
        assertThat(records.getLast().notCounted()).isEqualTo(NotCounted.BEYOND_TARGET);
    }

    @Test
    void visitsOfOtherPairingsKindsAndDaysDoNotCount() {
        var other = visit(UUID.randomUUID(), "2026-09-02", VisitKind.OBSERVATION_LESSON);

        assertThat(owed.records(
                        List.of(
                                other,
                                visit(PAIR, "2026-09-02", VisitKind.LECTURE),
                                visit(PAIR, "2026-10-01", VisitKind.OBSERVATION_LESSON)),
                        10,
                        HALF))
                .isEmpty();
    }

    @Test
    void whatIsTypedInLaterCountsHalfAndWhatIsDisputedNotAtAll() {
        var disputed = new CountedVisit(
                UUID.randomUUID(),
                PAIR,
                day("2026-09-03"),
                VisitKind.OBSERVATION_LESSON,
                "课",
                null,
                "HELD",
                Evidence.POSITION,
                true,
                false);

        var records = owed.records(List.of(visit("2026-09-02", Evidence.TYPED_IN), disputed), 10, HALF);

        assertThat(records).extracting(MetricRecord::weight).containsExactly(HALF, BigDecimal.ZERO);
        assertThat(records.getLast().notCounted()).isEqualTo(NotCounted.DISPUTED);
        var result = CountedVisit.result(BigDecimal.TEN, HALF, records);
        assertThat(result.onSite()).isEqualTo("0");
        assertThat(result.typedIn()).isEqualTo("1");
    }

    private static CountedVisit visit(String day, Evidence evidence) {
        return new CountedVisit(
                UUID.randomUUID(),
                PAIR,
                day(day),
                VisitKind.OBSERVATION_LESSON,
                "课",
                null,
                "HELD",
                evidence,
                false,
                false);
    }

    private static CountedVisit visit(UUID pairing, String day, VisitKind kind) {
        return new CountedVisit(
                UUID.randomUUID(), pairing, day(day), kind, "课", null, "HELD", Evidence.POSITION, false, false);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}

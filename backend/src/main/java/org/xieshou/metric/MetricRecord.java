package org.xieshou.metric;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A record behind a metric: what it is, how it is known, and what it counts; a weight of 0 has its reason.
 *
 * @param kind what {@code id} names
 * @param day the day it happened; absent for what has no day
 * @param evidence the grade of a visit's evidence; absent for other kinds
 */
public record MetricRecord(
        @NotNull RecordKind kind,
        @NotNull UUID id,
        LocalDate day,
        @NotNull String title,
        String place,
        String evidence,
        @NotNull BigDecimal weight,
        NotCounted notCounted) {

    /** What kind of thing a record is. */
    public enum RecordKind {
        VISIT,
        DOCUMENT,
        SCHOOL
    }

    /** Why a record does not count. */
    public enum NotCounted {
        NOT_HELD,
        CANCELLED,
        DISPUTED,
        REFUTED,
        NOT_VERIFIED,
        BEYOND_TARGET,
        NOT_SIGNED,
        NOT_VISITED,
        REPEATED_KIND
    }

    public boolean counts() {
        return notCounted == null;
    }
}

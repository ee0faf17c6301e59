package org.xieshou.metric;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Something counted from the records of a community in a period. A feature adds one by providing a bean. */
public interface Metric extends MetricSource {

    /** A stable name such as {@code visits.lesson-delivery}; texts for people stand under {@code metric.<code>}. */
    String code();

    MetricUnit unit();

    /** Whether the records themselves tell what was to be reached, as quotas do. */
    default boolean tellsTarget() {
        return false;
    }

    /** Counts from the first to the last day, both included, in the caller's district. */
    MetricResult measure(UUID communityId, LocalDate from, LocalDate to);

    @Override
    default List<Metric> metrics() {
        return List.of(this);
    }
}

package org.xieshou.metric;

import static org.xieshou.ledger.VisitKind.ARTS_SPORTS;
import static org.xieshou.ledger.VisitKind.DEMONSTRATION_LESSON;
import static org.xieshou.ledger.VisitKind.DONATION;
import static org.xieshou.ledger.VisitKind.HOME_VISIT;
import static org.xieshou.ledger.VisitKind.JOINT_MEETING;
import static org.xieshou.ledger.VisitKind.JOINT_PREPARATION;
import static org.xieshou.ledger.VisitKind.LEADERS_VISIT;
import static org.xieshou.ledger.VisitKind.LECTURE;
import static org.xieshou.ledger.VisitKind.LESSON_DELIVERY;
import static org.xieshou.ledger.VisitKind.MORAL_EDUCATION;
import static org.xieshou.ledger.VisitKind.OBSERVATION_LESSON;
import static org.xieshou.ledger.VisitKind.OPEN_WEEK;
import static org.xieshou.ledger.VisitKind.PARENTS_SCHOOL;
import static org.xieshou.ledger.VisitKind.QUALITY_LESSON;
import static org.xieshou.ledger.VisitKind.RESEARCH_LESSON;
import static org.xieshou.ledger.VisitKind.SAME_LESSON;
import static org.xieshou.ledger.VisitKind.SEMINAR;
import static org.xieshou.ledger.VisitKind.STUDENTS_VISIT;
import static org.xieshou.ledger.VisitKind.TRAINING;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xieshou.ledger.VisitKind;
import org.xieshou.metric.MetricRecord.NotCounted;

/** Visits held, by kind; those not proven on the spot count less, and not at all where only proven ones are asked for. */
@ApplicationScoped
class VisitMetrics implements MetricSource {

    private final CountedVisits visits;

    VisitMetrics(CountedVisits visits) {
        this.visits = visits;
    }

    @Override
    public List<Metric> metrics() {
        var all = EnumSet.allOf(VisitKind.class);
        return List.of(
                new OfKinds("visits.held", all, false),
                new OfKinds("visits.verified", all, true),
                new OfKinds("visits.lesson-delivery", Set.of(LESSON_DELIVERY), false),
                new OfKinds("visits.open-lessons", openLessons(), false),
                new OfKinds("visits.research", Set.of(JOINT_PREPARATION, SEMINAR, LECTURE, TRAINING), false),
                new OfKinds("visits.leaders", Set.of(LEADERS_VISIT), false),
                new OfKinds("visits.students", Set.of(STUDENTS_VISIT, MORAL_EDUCATION, ARTS_SPORTS), false),
                new OfKinds("visits.home-school", Set.of(HOME_VISIT, PARENTS_SCHOOL), false),
                new OfKinds("visits.donations", Set.of(DONATION), false),
                new OfKinds("meetings.joint", Set.of(JOINT_MEETING), false));
    }

    private static Set<VisitKind> openLessons() {
        return Set.of(
                OPEN_WEEK, DEMONSTRATION_LESSON, OBSERVATION_LESSON, QUALITY_LESSON, RESEARCH_LESSON, SAME_LESSON);
    }

    /** Visits of some kinds. */
    private final class OfKinds implements Metric {

        private final String code;
        private final Set<VisitKind> kinds;
        private final boolean provenOnly;

        OfKinds(String code, Set<VisitKind> kinds, boolean provenOnly) {
            this.code = code;
            this.kinds = kinds;
            this.provenOnly = provenOnly;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public MetricUnit unit() {
            return MetricUnit.TIMES;
        }

        @Override
        public MetricResult measure(UUID communityId, LocalDate from, LocalDate to) {
            var factor = provenOnly ? BigDecimal.ZERO : visits.typedInFactor();
            var records = visits.of(communityId, from, to).stream()
                    .filter(visit -> kinds.contains(visit.kind()))
                    .map(visit -> visit.record(notCounted(visit), factor))
                    .toList();
            return CountedVisit.result(null, factor, records);
        }

        private NotCounted notCounted(CountedVisit visit) {
            var reason = visit.notCounted();
            return reason == null && provenOnly && !visit.verified() ? NotCounted.NOT_VERIFIED : reason;
        }
    }
}

package org.xieshou.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.xieshou.ledger.Evidence;
import org.xieshou.presence.HostCode;
import org.xieshou.presence.Standing;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.FactsOf;
import org.xieshou.shared.KeptPlans;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Written;

/** The check-ins of a visit; whoever asks has been given the visit before. A poor proof lowers the grade, never refuses. */
@ApplicationScoped
public class CheckIns {

    /** Clocks of phones go wrong by minutes. */
    private static final Duration CLOCK_ERROR = Duration.ofMinutes(10);

    private static final String VIEWS = "select c, s.name from CheckIn c join Staff s on s.id = c.staffId"
            + " where c.visitId = :visit order by c.receivedAt, c.id";

    private static final String NAME = "select s.name from Staff s where s.districtId = :district and s.id = :id";

    private final EntityManager database;
    private final KeptPlans plans;
    private final VisitParticipants participants;
    private final VisitRights rights;
    private final VisitNews news;
    private final HostSchools schools;
    private final CurrentUser user;
    private final Clock clock;

    CheckIns(
            EntityManager database,
            KeptPlans plans,
            VisitParticipants participants,
            VisitRights rights,
            VisitNews news,
            HostSchools schools,
            CurrentUser user,
            Clock clock) {
        this.database = database;
        this.plans = plans;
        this.participants = participants;
        this.rights = rights;
        this.news = news;
        this.schools = schools;
        this.user = user;
        this.clock = clock;
    }

    List<CheckInView> views(UUID visitId) {
        return database.createQuery(VIEWS, Object[].class)
                .setParameter("visit", visitId)
                .getResultStream()
                .map(row -> CheckInView.of((CheckIn) row[0], (String) row[1]))
                .toList();
    }

    CheckInView view(CheckIn checkIn) {
        return CheckInView.of(checkIn, name(checkIn.staffId));
    }

    /** The host says that somebody was there. */
    public CheckIn confirm(Visit visit, UUID id) {
        rights.requireHost(visit);
        var checkIn = in(visit).find(id).orElseThrow(() -> Problem.notFound("check-in", id));
        news.changing(visit, () -> {
            checkIn.confirm(user.accountId(), clock.instant());
            count(visit, checkIn);
        });
        return checkIn;
    }

    /** How check-ins of one visit are added; they are never changed. */
    public Written<CheckIn, NewCheckIn> in(Visit visit) {
        return new FactsOf<>(
                plans, CheckIn.class, "check-in", "check-in.kept", found -> found.visitId.equals(visit.id)) {

            @Override
            public CheckIn create(UUID id, NewCheckIn draft) {
                return add(visit, id, draft);
            }

            @Override
            public NewCheckIn draftOf(CheckIn checkIn) {
                return NewCheckIn.of(checkIn);
            }
        };
    }

    private CheckIn add(Visit visit, UUID id, NewCheckIn draft) {
        visit.requireNotCancelled();
        requirePerson(visit, draft);
        var checkIn = new CheckIn();
        checkIn.id = id;
        checkIn.visitId = visit.id;
        checkIn.receivedAt = clock.instant();
        checkIn.recordedBy = user.accountId();
        draft.applyTo(checkIn);
        weigh(visit, checkIn, draft);
        news.changing(visit, () -> {
            database.persist(checkIn);
            count(visit, checkIn);
        });
        return checkIn;
    }

    private void requirePerson(Visit visit, NewCheckIn draft) {
        if (draft.staffId() == null) {
            throw Problem.invalid("/staffId", "check-in.nobody");
        }
        if (!draft.staffId().equals(user.staffId())) {
            rights.requireRecord(visit);
        }
        name(draft.staffId());
    }

    private void weigh(Visit visit, CheckIn checkIn, NewCheckIn draft) {
        var day = checkIn.occurredAt.atZone(clock.getZone()).toLocalDate();
        checkIn.timely = !day.isBefore(visit.firstDay)
                && !day.isAfter(visit.lastDay)
                && !checkIn.occurredAt.isAfter(checkIn.receivedAt.plus(CLOCK_ERROR));
        checkIn.hostCode = draft.hostCode() != null && shown(visit.hostCode(), draft.hostCode(), checkIn);
        if (draft.position() == null) {
            checkIn.standing = Standing.NONE;
        } else {
            var rule = schools.rule();
            var fences = schools.fences(visit, rule, schools.of(visit.hostSchoolIds()))
                    .values();
            checkIn.standing = draft.position().fix().standing(fences, rule.weakAccuracyMetres());
            checkIn.distanceMetres = draft.position().fix().distance(fences).orElse(null);
        }
        checkIn.grade();
    }

    /** By the clock of the device, which may be wrong, or by ours, which knows nothing of the time without a network. */
    private static boolean shown(HostCode host, String digits, CheckIn checkIn) {
        return host.shown(digits, checkIn.occurredAt) || host.shown(digits, checkIn.receivedAt);
    }

    private void count(Visit visit, CheckIn checkIn) {
        var participant = participants.joined(visit.id, checkIn.staffId);
        participant.evidence = participant.evidence == null
                ? checkIn.evidence
                : Evidence.stronger(participant.evidence, checkIn.evidence);
        database.flush();
        visit.hold(checkIn.typedIn ? RecordedHow.TYPED_IN : RecordedHow.ON_SITE);
        visit.count(participants.of(visit.id));
    }

    private String name(UUID staffId) {
        return plans.first(NAME, String.class, query -> query.setParameter("id", staffId))
                .orElseThrow(() -> Problem.invalid("/staffId", "check-in.nobody"));
    }
}

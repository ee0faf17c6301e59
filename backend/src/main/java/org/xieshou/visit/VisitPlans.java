package org.xieshou.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Written;

/** How visits are planned and written down. Who only takes part writes down what came of it and leaves the plan alone. */
@ApplicationScoped
public class VisitPlans implements Written<Visit, NewVisit> {

    private final EntityManager database;
    private final Visits visits;
    private final VisitRights rights;
    private final VisitNews news;
    private final CurrentUser user;
    private final Clock clock;

    VisitPlans(
            EntityManager database, Visits visits, VisitRights rights, VisitNews news, CurrentUser user, Clock clock) {
        this.database = database;
        this.visits = visits;
        this.rights = rights;
        this.news = news;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "visit";
    }

    @Override
    public Optional<Visit> find(UUID id) {
        return visits.find(id);
    }

    @Override
    public boolean taken(UUID id) {
        return visits.taken(id);
    }

    @Override
    public Visit create(UUID id, NewVisit draft) {
        rights.requirePlan(draft);
        return enter(id, draft, RecordedHow.TYPED_IN, false);
    }

    /** Takes over a visit that was held, as it stands in a spreadsheet. */
    public Visit takeOver(UUID id, NewVisit draft) {
        return enter(id, draft, RecordedHow.IMPORTED, true);
    }

    @Override
    public NewVisit draftOf(Visit visit) {
        return NewVisit.of(visit);
    }

    @Override
    public void change(Visit visit, NewVisit draft) {
        if (rights.mayPlan(visit)) {
            rights.requirePlan(draft);
        } else {
            rights.requireRecord(visit);
            requireOnlyTheRecord(visit, draft);
        }
        news.changing(visit, () -> write(visit, draft, RecordedHow.TYPED_IN));
    }

    /** Removes a visit nobody came to; one that was held stays, and can be objected to. */
    void remove(Visit visit) {
        rights.requirePlan(visit);
        if (visit.state == VisitState.HELD) {
            throw Problem.conflict("visit.held");
        }
        news.deleted(visit);
    }

    private Visit enter(UUID id, NewVisit draft, RecordedHow how, boolean held) {
        var visit = new Visit();
        visit.id = id;
        visit.createdBy = user.accountId();
        visit.createdByName = user.actor().name();
        visit.createdAt = clock.instant();
        write(visit, draft, how);
        if (held) {
            visit.hold(how);
        }
        database.persist(visit);
        news.planned(visit);
        return visit;
    }

    private void write(Visit visit, NewVisit draft, RecordedHow how) {
        draft.applyTo(visit);
        if (visit.result != null
                && visit.state == VisitState.PLANNED
                && !visit.firstDay.isAfter(LocalDate.now(clock))) {
            visit.hold(how);
        }
    }

    private static void requireOnlyTheRecord(Visit visit, NewVisit draft) {
        if (!NewVisit.of(visit).withRecordOf(draft).equals(draft)) {
            throw Problem.forbidden("visit.record-only");
        }
    }
}

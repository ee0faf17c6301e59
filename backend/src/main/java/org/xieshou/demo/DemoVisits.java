package org.xieshou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.xieshou.ledger.VisitKind;
import org.xieshou.shared.Uuid7;
import org.xieshou.visit.CheckInResource;
import org.xieshou.visit.NewCheckIn;
import org.xieshou.visit.NewParticipant;
import org.xieshou.visit.NewVisit;
import org.xieshou.visit.ParticipantResource;
import org.xieshou.visit.VisitResource;

/** A first handful of visits. */
@ApplicationScoped
class DemoVisits {

    private final Acting acting;
    private final VisitResource visits;
    private final ParticipantResource participants;
    private final CheckInResource checkIns;

    DemoVisits(Acting acting, VisitResource visits, ParticipantResource participants, CheckInResource checkIns) {
        this.acting = acting;
        this.visits = visits;
        this.participants = participants;
        this.checkIns = checkIns;
    }

    void make(World world) {
        for (var day = 60; day >= -14; day -= 4) {
            visit(world, world.today.minusDays(day));
        }
        visit(world, world.today);
    }

    private void visit(World world, LocalDate day) {
        var bond = world.communities.get("main");
        var host = bond.schools().get(1);
        var teacher = Cast.teacher(world);
        var id = Uuid7.next();
        var before = world.today.isBefore(day) ? world.today.minusDays(1) : day.minusDays(3);
        acting.as(world.actors.get(Cast.lead(world).id()), world.moment(before, 16, 0), () -> {
            visits.put(id, null, plan(bond, host, day));
            participants.put(id, Uuid7.next(), null, new NewParticipant(teacher.id(), "执教"));
        });
        if (day.isBefore(world.today)) {
            var arrived = world.moment(day, 9, 12);
            acting.as(world.actors.get(teacher.id()), arrived, () -> checkIn(id, teacher, host, arrived));
        }
    }

    private static NewVisit plan(World.Bond bond, Site host, LocalDate day) {
        return new NewVisit(
                bond.id(),
                null,
                VisitKind.LESSON_DELIVERY,
                bond.core().id(),
                List.of(host.id()),
                null,
                day,
                day,
                null,
                LocalTime.of(9, 20),
                LocalTime.of(11, 20),
                "送教下乡：三年级语文习作指导",
                null,
                null,
                null,
                null);
    }

    private void checkIn(UUID visit, Person person, Site host, java.time.Instant at) {
        var position = new NewCheckIn.CheckInPosition(
                host.latitude(), host.longitude(), 25.0, org.xieshou.shared.Datum.GCJ02, 4, false);
        checkIns.put(visit, Uuid7.next(), new NewCheckIn(at, person.id(), position, null, null, false, at));
    }
}

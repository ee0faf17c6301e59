package org.xieshou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.xieshou.demo.Outing.Proof;
import org.xieshou.shared.Datum;
import org.xieshou.shared.Uuid7;
import org.xieshou.visit.CheckIns;
import org.xieshou.visit.NewCheckIn;
import org.xieshou.visit.NewCheckIn.CheckInPosition;
import org.xieshou.visit.Visit;

/** How people of the demo show that they came: by position, by the host's code or word, with a reason, or later by hand. */
@ApplicationScoped
class Arrivals {

    private static final List<String> REASONS =
            List.of("山里没有信号，到校后补点", "手机定位漂移，已请门卫登记", "在分部教学点上课，不在校本部", "手机没电，借同事电话");

    /** A degree of latitude is 111 km long. */
    private static final double DEGREES_A_METRE = 1 / 111_000.0;

    private final Acting acting;
    private final CheckIns checkIns;

    Arrivals(Acting acting, CheckIns checkIns) {
        this.acting = acting;
        this.checkIns = checkIns;
    }

    void at(World world, Visit visit, Outing outing) {
        var start = world.moment(
                outing.day(), outing.start().getHour(), outing.start().getMinute());
        for (var person : outing.guests()) {
            arrive(world, visit, outing, person, start.minus(world.dice.between(3, 25), ChronoUnit.MINUTES));
        }
        if (world.dice.percent(25)) {
            arrive(world, visit, outing, outing.locals().getFirst(), start.minus(2, ChronoUnit.MINUTES));
        }
    }

    /** Written down by whoever planned it, for the one everybody remembers. */
    void typedIn(World world, Visit visit, Outing outing) {
        var person = outing.giver();
        var start = world.moment(
                outing.day(), outing.start().getHour(), outing.start().getMinute());
        var draft = new NewCheckIn(start, person.id(), null, null, null, true, null);
        acting.enter(checkIns.in(visit), Uuid7.at(start.toEpochMilli()), draft);
    }

    private void arrive(World world, Visit visit, Outing outing, Person person, Instant at) {
        var id = Uuid7.at(at.toEpochMilli());
        acting.as(
                world.actor(person),
                at,
                () -> acting.enter(checkIns.in(visit), id, sent(world, visit, person, outing, at)));
        if (outing.proof() == Proof.CONFIRMED_AND_POSITION) {
            var host = world.actor(outing.locals().getFirst());
            acting.as(host, at.plus(6, ChronoUnit.MINUTES), () -> checkIns.confirm(visit, id));
        }
    }

    private NewCheckIn sent(World world, Visit visit, Person person, Outing outing, Instant at) {
        var code = visit.hostCode().at(at);
        return switch (outing.proof()) {
            case CODE_AND_POSITION -> checkIn(person, at, near(world, outing.host(), 60), code, null);
            case CODE -> checkIn(person, at, null, code, null);
            case EXPLAINED -> checkIn(person, at, near(world, outing.host(), 900), null, world.dice.one(REASONS));
            default -> checkIn(person, at, near(world, outing.host(), 90), null, null);
        };
    }

    private static NewCheckIn checkIn(Person person, Instant at, CheckInPosition position, String code, String reason) {
        return new NewCheckIn(at, person.id(), position, code, reason, false, at.plusSeconds(4));
    }

    /** Somewhere around the school, as exact as phones are; farther away also less exact. */
    private static CheckInPosition near(World world, Site school, int metres) {
        return new CheckInPosition(
                school.latitude() + world.dice.around() * metres / 2 * DEGREES_A_METRE,
                school.longitude() + world.dice.around() * metres / 2 * DEGREES_A_METRE,
                metres > 300 ? world.dice.between(320, 900) : (double) world.dice.between(6, 45),
                Datum.GCJ02,
                world.dice.between(1, 40),
                false);
    }
}

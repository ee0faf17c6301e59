package org.xieshou.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xieshou.demo.Outing.Proof;

/** What communities do together besides what their pairings owe. */
final class CommunityYear {

    private static final double TEACHING_DAYS_A_MONTH = 21;

    private final World world;
    private final Venues venues;

    CommunityYear(World world) {
        this.world = world;
        this.venues = new Venues(world);
    }

    Stream<Outing> outings() {
        return world.pulses.stream().flatMap(pulse -> outings(pulse).stream());
    }

    private List<Outing> outings(Pulse pulse) {
        var outings = new ArrayList<Outing>();
        var days = world.teachingDays(pulse.bond().start().plusDays(10), world.today.minusDays(1));
        var gap = TEACHING_DAYS_A_MONTH / pulse.activities();
        for (var at = gap * 0.4; at < days.size(); at += gap * world.dice.between(60, 140) / 100) {
            var day = days.get((int) at);
            var kind = pulse.kinds().get(outings.size() % pulse.kinds().size());
            outings.add(venues.gathering(pulse.bond(), kind, day, proof(pulse, day)));
        }
        if (!days.isEmpty() && pulse.lively()) {
            outings.add(latest(pulse, days));
        }
        return outings;
    }

    /** Who is lively met lately, and it is beyond doubt. */
    private Outing latest(Pulse pulse, List<LocalDate> days) {
        var day = days.reversed().stream()
                .filter(each -> !each.isAfter(pulse.lastLivelyDay(world.today)))
                .findFirst()
                .orElse(days.getFirst());
        return venues.gathering(pulse.bond(), pulse.kinds().getFirst(), day, venues.goodProof());
    }

    private Proof proof(Pulse pulse, LocalDate day) {
        var quiet = day.isAfter(pulse.lastLivelyDay(world.today));
        return quiet ? Proof.TYPED_IN : venues.proof(pulse);
    }
}

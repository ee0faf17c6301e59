package org.xieshou.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xieshou.demo.Outing.Proof;
import org.xieshou.ledger.VisitKind;
import org.xieshou.pairing.PairingKind;

/** What is planned for today and the weeks ahead, and the few plans of the last weeks that came to nothing. */
final class ComingWeeks {

    private static final List<String> LIVELY = List.of("main", "main", "dragon", "junior", "heads", "craft", "dragon");

    private final World world;
    private final Venues venues;

    ComingWeeks(World world) {
        this.world = world;
        this.venues = new Venues(world);
    }

    Stream<Outing> outings() {
        return Stream.of(today(), planned(), unfinished()).flatMap(List::stream);
    }

    /** Whoever logs in as teacher or as the host's contact person finds something to do. */
    private List<Outing> today() {
        var teacher = Cast.teacher(world);
        var own =
                world.ties.stream().filter(tie -> teacher.equals(tie.personA())).toList();
        var kind = world.teachingDays.contains(world.today) ? VisitKind.OBSERVATION_LESSON : VisitKind.HOME_VISIT;
        var outings = new ArrayList<Outing>();
        var hours = List.of(LocalTime.of(9, 20), LocalTime.of(14, 30));
        for (var number = 0; number < own.size() && number < hours.size(); number++) {
            outings.add(at(hours.get(number), venues.paired(own.get(number), kind, world.today, Proof.PLANNED)));
        }
        outings.add(venues.gathering(world.communities.get("dragon"), kind, world.today, Proof.PLANNED));
        return outings;
    }

    private static Outing at(LocalTime start, Outing outing) {
        return new Outing(
                outing.kind(),
                outing.bond(),
                outing.tie(),
                outing.organiser(),
                outing.host(),
                outing.day(),
                start,
                outing.giver(),
                outing.guests(),
                outing.locals(),
                outing.proof());
    }

    private List<Outing> planned() {
        var outings = new ArrayList<Outing>();
        var days = comingDays();
        for (var number = 0; number < LIVELY.size(); number++) {
            var bond = world.communities.get(LIVELY.get(number));
            var day = days.get(Math.min(number * 2, days.size() - 1));
            outings.add(venues.gathering(bond, kind(bond, day, number), day, Proof.PLANNED));
        }
        masters().limit(9).forEach(tie -> {
            var day = days.get(outings.size() * 3 % Math.min(days.size(), 14));
            outings.add(venues.paired(tie, VisitKind.OBSERVATION_LESSON, day, Proof.PLANNED));
        });
        return outings;
    }

    private Stream<Tie> masters() {
        return world.ties.stream()
                .filter(tie -> tie.kind() == PairingKind.MASTER_APPRENTICE
                        && LIVELY.contains(tie.bond().key()));
    }

    private VisitKind kind(World.Bond bond, LocalDate day, int number) {
        var kinds = world.pulses.stream()
                .filter(pulse -> pulse.bond() == bond)
                .findFirst()
                .orElseThrow()
                .kinds();
        return world.teachingDays.contains(day) ? kinds.get(number % kinds.size()) : VisitKind.TRAINING;
    }

    /** The next days of teaching; in the holidays the next working days. */
    private List<LocalDate> comingDays() {
        var teaching = world.teachingDays(world.today.plusDays(1), world.today.plusDays(24));
        return teaching.size() > 5
                ? teaching
                : world.today
                        .plusDays(1)
                        .datesUntil(world.today.plusDays(24))
                        .filter(day -> day.getDayOfWeek().getValue() < 6)
                        .toList();
    }

    private List<Outing> unfinished() {
        var days = world.teachingDays(world.today.minusDays(80), world.today.minusDays(2));
        var ties = masters().toList();
        var outings = new ArrayList<Outing>();
        for (var number = 0; number < 7 && days.size() > 40; number++) {
            var proof = number < 3 ? Proof.FORGOTTEN : Proof.CANCELLED;
            var day = days.get(days.size() - 2 - number * 5);
            outings.add(venues.paired(ties.get(number % ties.size()), VisitKind.OBSERVATION_LESSON, day, proof));
        }
        return outings;
    }
}

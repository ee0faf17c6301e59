package org.xieshou.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The visits that pairings make because they owe them, each at its own pace. */
final class PairingYear {

    private final World world;
    private final Venues venues;

    PairingYear(World world) {
        this.world = world;
        this.venues = new Venues(world);
    }

    Stream<Outing> outings() {
        return world.pulses.stream().flatMap(this::outings);
    }

    private Stream<Outing> outings(Pulse pulse) {
        var year = DemoCalendar.schoolYear(world.today);
        return world.ties.stream()
                .filter(tie -> tie.bond() == pulse.bond())
                .flatMap(tie -> Task.of(tie.kind()).stream()
                        .flatMap(task ->
                                IntStream.of(year - 1, year).boxed().flatMap(each -> outings(pulse, tie, task, each))));
    }

    private Stream<Outing> outings(Pulse pulse, Tie tie, Task task, int schoolYear) {
        var first = LocalDate.of(schoolYear, 9, 1);
        var whole = world.teachingDays(first, LocalDate.of(schoolYear + 1, 7, 10));
        var days = whole.stream()
                .filter(day -> !day.isBefore(tie.bond().start().plusDays(15)))
                .filter(day -> !day.isAfter(pulse.lastLivelyDay(world.today)))
                .toList();
        if (days.isEmpty() || pulse.onPaper()) {
            return Stream.empty();
        }
        return spread(days, made(tie, task, days.size(), teachingDaysOf(schoolYear, whole)))
                .map(day -> venues.paired(
                        tie, task.kind(), day, tie.reliable() ? venues.goodProof() : venues.proof(pulse)));
    }

    /** A year's teaching days; of the present one only those to come in the next weeks are in the list. */
    private int teachingDaysOf(int schoolYear, List<LocalDate> known) {
        return schoolYear == DemoCalendar.schoolYear(world.today) ? Math.max(known.size(), 188) : known.size();
    }

    private int made(Tie tie, Task task, int days, int yearsDays) {
        var due = (double) task.target() * days / yearsDays * tie.pace() / 100;
        return (int) (tie.pace() >= 100 ? Math.ceil(due) : Math.floor(due + 0.3));
    }

    private Stream<LocalDate> spread(List<LocalDate> days, int visits) {
        return IntStream.range(0, visits).mapToObj(number -> {
            var middle = (number + 0.5) * days.size() / visits;
            var moved = middle + world.dice.around() * days.size() / visits / 5;
            return days.get((int) Math.clamp(moved, 0, days.size() - 1));
        });
    }
}

package org.xieshou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.xieshou.pairing.NewPairing;
import org.xieshou.pairing.NewQuota;
import org.xieshou.pairing.PairingKind;
import org.xieshou.pairing.PairingSide;
import org.xieshou.pairing.Pairings;
import org.xieshou.pairing.Quotas;
import org.xieshou.shared.Uuid7;

/** Pairings of schools and of teachers, and what they owe in the last school year and in this one. */
@ApplicationScoped
class DemoPairings {

    private final Acting acting;
    private final Pairings pairings;
    private final Quotas quotas;

    DemoPairings(Acting acting, Pairings pairings, Quotas quotas) {
        this.acting = acting;
        this.pairings = pairings;
        this.quotas = quotas;
    }

    void make(World world) {
        world.ties.addAll(new Matchmaking(world).ties());
        for (var tie : world.ties) {
            var at = world.moment(world.within(tie.bond().start().plusDays(14)), 10, 40);
            acting.as(world.coordinator, at, () -> promise(world, tie));
            acting.forget();
        }
    }

    private void promise(World world, Tie tie) {
        var signed = world.within(tie.bond().start().plusDays(12));
        acting.enter(
                pairings,
                tie.id(),
                new NewPairing(
                        tie.kind(),
                        tie.bond().id(),
                        new PairingSide(tie.schoolA().id(), id(tie.personA())),
                        new PairingSide(tie.schoolB().id(), id(tie.personB())),
                        tie.bond().start(),
                        tie.bond().end(),
                        goals(tie),
                        signed));
        var year = DemoCalendar.schoolYear(world.today);
        owe(tie, year);
        if (tie.reliable() && !tie.bond().start().isAfter(LocalDate.of(year - 1, 9, 1))) {
            owe(tie, year - 1);
        }
    }

    private void owe(Tie tie, int schoolYear) {
        for (var task : Task.of(tie.kind())) {
            var quota = new NewQuota(
                    task.name(),
                    List.of(task.kind()),
                    task.target(),
                    LocalDate.of(schoolYear, 9, 1),
                    LocalDate.of(schoolYear + 1, 7, 10));
            acting.enter(quotas.in(tie.id()), Uuid7.next(), quota);
        }
    }

    private static java.util.UUID id(Person person) {
        return person == null ? null : person.id();
    }

    private static String goals(Tie tie) {
        return tie.kind() == PairingKind.SCHOOL_SCHOOL
                ? "管理互通、教师互派、学生互访，三年内%s主要学科成绩与县均差距缩小一半。".formatted(tie.schoolB().called())
                : "一年站稳讲台，两年形成特色，三年成为校级%s骨干。".formatted(tie.personB().subject());
    }
}

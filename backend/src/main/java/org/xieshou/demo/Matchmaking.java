package org.xieshou.demo;

import static org.xieshou.pairing.PairingKind.CADRE;
import static org.xieshou.pairing.PairingKind.MASTER_APPRENTICE;
import static org.xieshou.pairing.PairingKind.PEER_TEACHERS;
import static org.xieshou.pairing.PairingKind.SCHOOL_SCHOOL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xieshou.pairing.PairingKind;
import org.xieshou.people.Post.Position;
import org.xieshou.shared.Uuid7;

/** Who is paired with whom: the core school with each school it helps, its backbone teachers with younger ones there. */
final class Matchmaking {

    /** Some keep their promises, some are behind, one or two do hardly anything. */
    private static final int[] PACES = {112, 100, 88, 122, 48, 104, 70, 100, 25, 116};

    private final World world;
    private final Set<Person> apprentices = new HashSet<>();
    private final List<Tie> ties = new ArrayList<>();

    Matchmaking(World world) {
        this.world = world;
    }

    List<Tie> ties() {
        for (var pulse : world.pulses) {
            var bond = pulse.bond();
            if (pulse.masters() > 0) {
                bond.schools().stream().skip(1).forEach(helped -> tieSchools(pulse, helped));
                teachApprentices(pulse);
            }
        }
        var main = pulse("main");
        var village = main.bond().schools();
        tiePeople(PEER_TEACHERS, main, teacher(village.get(1), "数学"), teacher(village.get(2), "数学"));
        var dragon = pulse("dragon");
        tiePeople(
                CADRE,
                dragon,
                middle(dragon.bond().core()),
                middle(dragon.bond().schools().get(1)));
        return ties;
    }

    private void tieSchools(Pulse pulse, Site helped) {
        var bond = pulse.bond();
        ties.add(new Tie(Uuid7.next(), SCHOOL_SCHOOL, bond, bond.core(), helped, null, null, pace(pulse)));
    }

    private void teachApprentices(Pulse pulse) {
        var bond = pulse.bond();
        var masters = masters(bond);
        for (var number = 0; number < pulse.masters(); number++) {
            var helped = bond.schools().get(1 + number % (bond.schools().size() - 1));
            var master = masters.get(number / 2 % masters.size());
            var apprentice = apprentice(helped, master.subject());
            if (apprentice != null) {
                tiePeople(MASTER_APPRENTICE, pulse, master, apprentice);
            }
        }
    }

    /** The backbone teachers of the core school, the one everybody may try first. */
    private List<Person> masters(World.Bond bond) {
        var masters = new ArrayList<Person>();
        if (bond.core().equals(Cast.teacher(world).school())) {
            masters.add(Cast.teacher(world));
        }
        world.teachers(bond.core()).stream()
                .filter(Person::leads)
                .filter(person -> !masters.contains(person))
                .forEach(masters::add);
        return masters.isEmpty() ? world.teachers(bond.core()) : masters;
    }

    private Person apprentice(Site school, String subject) {
        var free = world.teachers(school).stream()
                .filter(person -> !person.leads() && !apprentices.contains(person))
                .toList();
        return free.stream()
                .filter(person -> person.subject().equals(subject))
                .findFirst()
                .orElseGet(() -> free.isEmpty() ? null : free.getFirst());
    }

    private Person teacher(Site school, String subject) {
        return world.teachers(school).stream()
                .filter(person -> person.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private Person middle(Site school) {
        return world.holder(school, Position.MIDDLE);
    }

    private Pulse pulse(String key) {
        return world.pulses.stream()
                .filter(pulse -> pulse.bond().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void tiePeople(PairingKind kind, Pulse pulse, Person a, Person b) {
        apprentices.add(b);
        ties.add(new Tie(Uuid7.next(), kind, pulse.bond(), a.school(), b.school(), a, b, pace(pulse)));
    }

    private int pace(Pulse pulse) {
        var usual = PACES[ties.size() % PACES.length];
        return pulse.asleep() ? Math.min(usual, 60) : usual;
    }
}

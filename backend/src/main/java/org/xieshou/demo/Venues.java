package org.xieshou.demo;

import static org.xieshou.ledger.VisitKind.DEMONSTRATION_LESSON;
import static org.xieshou.ledger.VisitKind.LESSON_DELIVERY;
import static org.xieshou.ledger.VisitKind.OBSERVATION_LESSON;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.xieshou.demo.Outing.Proof;
import org.xieshou.ledger.VisitKind;
import org.xieshou.people.Post.Position;

/** Who goes where, when, for which kind of visit. */
final class Venues {

    private static final List<LocalTime> STARTS = List.of(
            LocalTime.of(8, 30), LocalTime.of(9, 20), LocalTime.of(10, 10), LocalTime.of(14, 0), LocalTime.of(14, 50));
    private static final List<Proof> PROOFS = List.of(
            Proof.CODE_AND_POSITION,
            Proof.CODE_AND_POSITION,
            Proof.CODE_AND_POSITION,
            Proof.CONFIRMED_AND_POSITION,
            Proof.CONFIRMED_AND_POSITION,
            Proof.POSITION,
            Proof.POSITION,
            Proof.POSITION,
            Proof.CODE,
            Proof.CODE,
            Proof.EXPLAINED);
    private static final int GOOD_PROOFS = PROOFS.size() - 1;

    private final World world;

    Venues(World world) {
        this.world = world;
    }

    Proof proof(Pulse pulse) {
        return world.dice.percent(pulse.typedIn()) ? Proof.TYPED_IN : world.dice.one(PROOFS);
    }

    /** Of those who record on the spot and without a doubt. */
    Proof goodProof() {
        return PROOFS.get(world.dice.between(0, GOOD_PROOFS - 1));
    }

    /** A visit of the two of a pairing: to the apprentice's class, or of the apprentice to the master. */
    Outing paired(Tie tie, VisitKind kind, LocalDate day, Proof proof) {
        if (tie.personA() == null) {
            return arranged(tie, kind, day, proof, guestsOfSchool(tie, kind), locals(tie.schoolB(), kind));
        }
        var toMaster = kind == VisitKind.TEACHERS_VISIT || kind == VisitKind.SHADOWING;
        var guest = toMaster ? tie.personB() : tie.personA();
        var local = toMaster ? tie.personA() : tie.personB();
        return arranged(tie, kind, day, proof, List.of(guest), List.of(local));
    }

    private Outing arranged(
            Tie tie, VisitKind kind, LocalDate day, Proof proof, List<Person> guests, List<Person> locals) {
        var giver = kind == OBSERVATION_LESSON ? locals.getFirst() : guests.getFirst();
        return new Outing(
                kind,
                tie.bond(),
                tie,
                guests.getFirst().school(),
                locals.getFirst().school(),
                day,
                start(),
                giver,
                guests,
                locals,
                proof);
    }

    private List<Person> guestsOfSchool(Tie tie, VisitKind kind) {
        return kind == VisitKind.LEADERS_VISIT ? leaders(tie.schoolA()) : some(tie.schoolA(), world.dice.between(1, 2));
    }

    /** A gathering of a whole community: guests from every school, at one of them. */
    Outing gathering(World.Bond bond, VisitKind kind, LocalDate day, Proof proof) {
        var schools = bond.schools();
        var host = lesson(kind) || world.dice.percent(60)
                ? schools.get(world.dice.between(1, schools.size() - 1))
                : bond.core();
        var organiser = host == bond.core() ? schools.get(1) : bond.core();
        var guests = new ArrayList<Person>();
        guests.addAll(ofLeaders(kind) ? leaders(organiser) : some(organiser, 1));
        schools.stream()
                .filter(school -> school != host && school != organiser && !lesson(kind))
                .limit(2)
                .forEach(school -> guests.add(ofLeaders(kind) ? world.contact(school) : one(school)));
        return new Outing(
                kind, bond, null, organiser, host, day, start(), guests.getFirst(), guests, locals(host, kind), proof);
    }

    LocalTime start() {
        return world.dice.one(STARTS);
    }

    private List<Person> locals(Site school, VisitKind kind) {
        return ofLeaders(kind) ? List.of(world.holder(school, Position.PRINCIPAL)) : List.of(one(school));
    }

    private List<Person> leaders(Site school) {
        return List.of(world.holder(school, Position.PRINCIPAL), world.contact(school)).stream()
                .distinct()
                .toList();
    }

    private List<Person> some(Site school, int number) {
        var people = new ArrayList<Person>();
        while (people.size() < number) {
            var person = one(school);
            if (!people.contains(person)) {
                people.add(person);
            }
        }
        return people;
    }

    private Person one(Site school) {
        return world.dice.one(world.teachers(school));
    }

    private static boolean ofLeaders(VisitKind kind) {
        return kind == VisitKind.LEADERS_VISIT || kind == VisitKind.JOINT_MEETING || kind == VisitKind.INSPECTION;
    }

    private static boolean lesson(VisitKind kind) {
        return kind == LESSON_DELIVERY || kind == DEMONSTRATION_LESSON || kind == OBSERVATION_LESSON;
    }
}

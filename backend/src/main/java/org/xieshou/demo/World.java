package org.xieshou.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xieshou.people.Post.Position;
import org.xieshou.security.Actor;

/** What of the demo is made already, by the names by which its parts know one another. */
final class World {

    final UUID districtId;
    final LocalDate today;
    final ZoneId zone;
    final Dice dice = new Dice(20_260_901);

    /** By what people call them. */
    final Map<String, Site> schools = new LinkedHashMap<>();

    final List<Person> people = new ArrayList<>();

    /** By their keys in {@code communities.txt}. */
    final Map<String, Bond> communities = new LinkedHashMap<>();

    final List<Pulse> pulses = new ArrayList<>();
    final List<Tie> ties = new ArrayList<>();

    /** Of the last school year and this one. */
    final List<LocalDate> teachingDays = new ArrayList<>();

    /** Whoever may log in, by staff id. */
    final Map<UUID, Actor> actors = new HashMap<>();

    /** Of the password that everybody knows. */
    String passwordHash;

    /** How many pictures there are. */
    int photos;

    /** Who scores communities. */
    final List<Actor> evaluators = new ArrayList<>();

    /** The district's coordinator. */
    Actor coordinator;

    World(UUID districtId, LocalDate today, ZoneId zone) {
        this.districtId = districtId;
        this.today = today;
        this.zone = zone;
    }

    /** A community of the demo with its schools, the core school first. */
    record Bond(UUID id, String key, String name, LocalDate start, LocalDate end, List<Site> schools) {

        Site core() {
            return schools.getFirst();
        }
    }

    /** A time of day of the district. */
    Instant moment(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(zone).toInstant();
    }

    /** The day on which the bureau began to use the software: before the last school year. */
    LocalDate beginning() {
        return LocalDate.of(DemoCalendar.schoolYear(today) - 1, 8, 10);
    }

    /** The day, or the nearest one on which the software was in use already and that is over. */
    LocalDate within(LocalDate day) {
        var first = beginning().plusDays(5);
        var last = today.minusDays(1);
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    /** Days of teaching from one day to another, both included. */
    List<LocalDate> teachingDays(LocalDate from, LocalDate to) {
        return teachingDays.stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .toList();
    }

    /** Whether somebody's school is or was in a community; the others wait for theirs. */
    boolean takesPart(Person person) {
        return communities.values().stream().anyMatch(bond -> bond.schools().contains(person.school()));
    }

    Actor actor(Person person) {
        return actors.get(person.id());
    }

    Site school(String called) {
        var school = schools.get(called);
        if (school == null) {
            throw new IllegalArgumentException("The demo has no school " + called);
        }
        return school;
    }

    List<Person> staff(Site school) {
        return people.stream()
                .filter(person -> person.school().id().equals(school.id()))
                .toList();
    }

    List<Person> teachers(Site school) {
        return staff(school).stream().filter(Person::teaches).toList();
    }

    Person holder(Site school, Position position) {
        return staff(school).stream()
                .filter(person -> person.position() == position)
                .findFirst()
                .orElseThrow();
    }

    /** Whoever speaks for a school: the vice principal, in a small school the principal. */
    Person contact(Site school) {
        return staff(school).stream()
                .filter(person -> person.position() == Position.VICE_PRINCIPAL)
                .findFirst()
                .orElseGet(() -> holder(school, Position.PRINCIPAL));
    }
}

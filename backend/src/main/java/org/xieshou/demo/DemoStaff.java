package org.xieshou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.xieshou.people.NewStaff;
import org.xieshou.people.Post.Position;
import org.xieshou.people.Staff.Backbone;
import org.xieshou.people.Staff.Gender;
import org.xieshou.people.Staff.Title;
import org.xieshou.people.StaffRegister;
import org.xieshou.shared.Uuid7;

/** Some of the people of every school: who leads it, and who teaches what. */
@ApplicationScoped
class DemoStaff {

    private static final List<Title> TITLES =
            List.of(Title.SENIOR, Title.FIRST, Title.FIRST, Title.SECOND, Title.SECOND, Title.THIRD);

    private final Acting acting;
    private final StaffRegister staff;

    DemoStaff(Acting acting, StaffRegister staff) {
        this.acting = acting;
        this.staff = staff;
    }

    void make(World world) {
        var names = new PersonNames(world.dice);
        for (var school : world.schools.values()) {
            var at = world.moment(world.beginning().plusDays(2), 9, 0);
            acting.as(world.coordinator, at, () -> employ(world, school, names));
            acting.forget();
        }
    }

    private void employ(World world, Site school, PersonNames names) {
        var subjects = Lines.words("subjects", school.stage().name());
        for (var number = 0; number < school.size(); number++) {
            var name = names.next();
            var person = new Person(
                    Uuid7.next(),
                    name.text(),
                    school,
                    position(school, number),
                    backbone(school, number, world.dice),
                    subjects.get(number % subjects.size()));
            acting.enter(staff, person.id(), draft(world, person, name.gender(), number));
            world.people.add(person);
        }
    }

    private static Position position(Site school, int number) {
        if (number == 0) {
            return Position.PRINCIPAL;
        }
        if (number == 1 && school.size() > 5) {
            return Position.VICE_PRINCIPAL;
        }
        if (number == 2 && school.size() > 8) {
            return Position.MIDDLE;
        }
        return number % 3 == 0 ? Position.CLASS_TEACHER : Position.TEACHER;
    }

    /** Strong schools have the backbone teachers; that is what the communities are for. */
    private static Backbone backbone(Site school, int number, Dice dice) {
        if (number < 2 || !dice.percent(school.strength() - 10)) {
            return Backbone.NONE;
        }
        if (school.strength() >= 80 && dice.percent(30)) {
            return dice.percent(15) ? Backbone.PROVINCE : Backbone.CITY;
        }
        return dice.percent(70) ? Backbone.COUNTY : Backbone.SCHOOL;
    }

    private static NewStaff draft(World world, Person person, Gender gender, int number) {
        var years = world.dice.between(2, 18);
        var since = LocalDate.of(DemoCalendar.schoolYear(world.today) - years, 9, 1);
        return new NewStaff(
                person.name(),
                person.school().serial() + "%02d".formatted(number + 1),
                gender,
                title(person, number, world.dice),
                person.backbone(),
                List.of(person.subject()),
                person.teaches() && years >= 6,
                null,
                List.of(new NewStaff.NewPost(person.school().id(), person.position(), since, null)));
    }

    private static Title title(Person person, int number, Dice dice) {
        if (person.backbone() == Backbone.PROVINCE) {
            return Title.SENIOR_FULL;
        }
        return number < 2 || person.leads() ? TITLES.get(dice.between(0, 1)) : dice.one(TITLES);
    }
}

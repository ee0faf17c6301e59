package org.xieshou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xieshou.school.NewSchool;
import org.xieshou.school.School.SchoolStatus;
import org.xieshou.school.SchoolProfiles;
import org.xieshou.school.Schools;
import org.xieshou.school.Stage;
import org.xieshou.shared.Coordinate;
import org.xieshou.shared.Datum;
import org.xieshou.shared.Uuid7;

/** Forty schools of town and village with the figures of three school years. */
@ApplicationScoped
class DemoSchools {

    private final Acting acting;
    private final Schools schools;
    private final SchoolProfiles profiles;

    DemoSchools(Acting acting, Schools schools, SchoolProfiles profiles) {
        this.acting = acting;
        this.schools = schools;
        this.profiles = profiles;
    }

    void make(World world) {
        for (var line : Lines.of("schools")) {
            var site = site(line);
            world.schools.put(site.called(), site);
        }
        var at = world.moment(world.beginning(), 14, 0);
        acting.as(
                world.coordinator,
                at,
                () -> world.schools.values().forEach(site -> acting.enter(schools, site.id(), draft(site, world))));
        acting.forget();
        var year = DemoCalendar.schoolYear(world.today);
        for (var reported = year - 2; reported <= year; reported++) {
            report(world, reported, year);
        }
    }

    private void report(World world, int schoolYear, int thisYear) {
        var figures = new ProfileFigures(thisYear - schoolYear, world.dice);
        var at = world.moment(world.beginning().plusDays(1), 10, 0);
        acting.as(
                world.coordinator,
                at,
                () -> world.schools.values().stream()
                        .filter(site -> site.stage() != Stage.ADULT)
                        .forEach(site -> acting.enter(
                                profiles,
                                Uuid7.next(),
                                new SchoolProfiles.Report(site.id(), schoolYear, figures.of(site)))));
    }

    private static Site site(List<String> line) {
        return new Site(
                Uuid7.next(),
                line.get(0),
                line.get(1),
                line.get(2),
                Stage.valueOf(line.get(3)),
                line.get(4),
                Double.parseDouble(line.get(5)),
                Double.parseDouble(line.get(6)),
                Integer.parseInt(line.get(7)),
                Integer.parseInt(line.get(8)),
                Integer.parseInt(line.get(9)));
    }

    private static NewSchool draft(Site site, World world) {
        return new NewSchool(
                category(site.stage()) + DemoDistrict.PROVINCE_NUMBER + site.serial(),
                site.name(),
                site.called(),
                site.stage(),
                site.areaClass(),
                site.areaCode(),
                new Coordinate(site.latitude(), site.longitude(), 15.0, Datum.GCJ02),
                site.pupils() > 1500 ? 500 : null,
                null,
                "0%d-%07d".formatted(7300, 2_100_000 + world.dice.between(1000, 99_999)),
                SchoolStatus.OPEN);
    }

    /** The first two digits of the national code say what kind of school it is. */
    private static String category(Stage stage) {
        return switch (stage) {
            case KINDERGARTEN -> "11";
            case PRIMARY -> "21";
            case JUNIOR, NINE_YEAR -> "31";
            case COMPLETE_SECONDARY, SENIOR -> "34";
            case VOCATIONAL -> "36";
            case ADULT -> "42";
        };
    }
}

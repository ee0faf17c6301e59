package org.xieshou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.xieshou.district.District;
import org.xieshou.district.DistrictResource;
import org.xieshou.district.NewDistrict;
import org.xieshou.district.SchoolYearResource;
import org.xieshou.district.SchoolYears;
import org.xieshou.security.Account;
import org.xieshou.security.Actor;
import org.xieshou.shared.Uuid7;

/** The district itself: opened by the operator, its school years entered by its coordinator. */
@ApplicationScoped
class DemoDistrict {

    /** No province has this number, so the codes of the demo are nobody's. */
    static final String CODE = "880326";

    static final String CITY_CODE = "880300";
    static final String PROVINCE_NUMBER = "88";
    private static final NewDistrict DISTRICT =
            new NewDistrict(CODE, "临溪县", "岭东省", "溪川市", new NewDistrict.FirstCoordinator("coordinator", "章敏之"));

    private final Acting acting;
    private final DistrictResource districts;
    private final SchoolYearResource years;
    private final SchoolYears known;
    private final EntityManager database;

    DemoDistrict(
            Acting acting,
            DistrictResource districts,
            SchoolYearResource years,
            SchoolYears known,
            EntityManager database) {
        this.acting = acting;
        this.districts = districts;
        this.years = years;
        this.known = known;
        this.database = database;
    }

    /** The operator, too, writes into this district alone. */
    void make(World world, Account operator) {
        var at = world.moment(world.beginning(), 9, 10);
        acting.as(Actor.of(operator, world.districtId), at, () -> {
            districts.put(world.districtId, null, DISTRICT);
            var district = database.find(District.class, world.districtId);
            district.demo = true;
            world.coordinator = Actor.of(database.find(Account.class, district.firstCoordinatorId), world.districtId);
        });
        acting.as(world.coordinator, at.plusSeconds(1800), () -> enterYears(world));
    }

    private void enterYears(World world) {
        var first = DemoCalendar.schoolYear(world.beginning());
        var last = DemoCalendar.schoolYear(world.today.plusDays(60));
        for (var year = first; year <= last; year++) {
            years.put(Uuid7.next(), null, DemoCalendar.of(year));
        }
        var calendar = known.calendar();
        world.beginning()
                .datesUntil(world.today.plusDays(60))
                .filter(calendar::teaches)
                .forEach(world.teachingDays::add);
    }
}

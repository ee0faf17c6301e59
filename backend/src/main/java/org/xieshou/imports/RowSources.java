package org.xieshou.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.xieshou.community.CommunityIntake;
import org.xieshou.district.SchoolYears;
import org.xieshou.people.Post;
import org.xieshou.people.Staff;
import org.xieshou.people.StaffRegister;
import org.xieshou.school.School;
import org.xieshou.school.SchoolProfile;
import org.xieshou.school.SchoolProfiles;
import org.xieshou.school.Schools;
import org.xieshou.visit.VisitPlans;
import org.xieshou.visit.Visits;
import org.xieshou.wording.DaySpan;
import org.xieshou.wording.Days;
import org.xieshou.wording.NameRegister;
import org.xieshou.wording.SemesterDays;

/** Opens for every kind of sheet what understands its rows, with the registers as they are now. */
@ApplicationScoped
class RowSources {

    private static final int SCHOOL_YEAR_STARTS_IN = 9;

    private final EntityManager database;
    private final Schools schools;
    private final SchoolProfiles profiles;
    private final CommunityIntake communities;
    private final StaffRegister staff;
    private final Visits visits;
    private final VisitPlans plans;
    private final SchoolYears years;
    private final Clock clock;

    RowSources(
            EntityManager database,
            Schools schools,
            SchoolProfiles profiles,
            CommunityIntake communities,
            StaffRegister staff,
            Visits visits,
            VisitPlans plans,
            SchoolYears years,
            Clock clock) {
        this.database = database;
        this.schools = schools;
        this.profiles = profiles;
        this.communities = communities;
        this.staff = staff;
        this.visits = visits;
        this.plans = plans;
        this.years = years;
        this.clock = clock;
    }

    RowTaker open(ImportKind kind) {
        var today = LocalDate.now(clock);
        return switch (kind) {
            case SCHOOLS -> new SchoolRows(schools, all(School.class), profileColumns(today));
            case COMMUNITIES -> new CommunityRows(communities, schoolNames(), days(), today);
            case STAFF -> staffRows(today);
            case ACTIVITIES ->
                new ActivityRows(
                        plans, visits, new KnownVisits(database, plans), memberships(), schoolNames(), days(), today);
        };
    }

    private StaffRows staffRows(LocalDate today) {
        var began = days().read(presentYear(today) + "学年第一学期").value().orElseThrow();
        var posts = new StaffPosts(days(), today, began.first());
        return new StaffRows(staff, new KnownStaff(all(Staff.class), all(Post.class), today), schoolNames(), posts);
    }

    private int presentYear(LocalDate today) {
        var usual = today.getMonthValue() < SCHOOL_YEAR_STARTS_IN ? today.getYear() - 1 : today.getYear();
        return years.calendar().on(today).map(day -> day.schoolYear()).orElse(usual);
    }

    private ProfileColumns profileColumns(LocalDate today) {
        return new ProfileColumns(profiles, all(SchoolProfile.class), presentYear(today));
    }

    /** The schools under all names and codes by which a sheet may call them. */
    private NameRegister<School> schoolNames() {
        var names = new NameRegister<School>("school");
        for (var school : all(School.class)) {
            names.add(school, school.name, Arrays.asList(school.shortName, school.code));
        }
        return names;
    }

    /** Reads days with the district's own semesters where they are entered. */
    private Days days() {
        var calendar = years.calendar();
        return new Days((schoolYear, semester) -> calendar.semester(schoolYear, semester)
                .map(term -> DaySpan.vague(term.firstDay(), term.lastDay()))
                .orElseGet(() -> SemesterDays.USUAL.of(schoolYear, semester)));
    }

    private Memberships memberships() {
        return new Memberships(database.createQuery(
                        "select m.communityId, m.schoolId, m.validFrom, m.validTo from CommunityMember m"
                                + " join Community c on c.id = m.communityId"
                                + " where c.state not in (DRAFT, PROPOSED)",
                        Memberships.Membership.class)
                .getResultList());
    }

    private <T> List<T> all(Class<T> type) {
        return database.createQuery("from " + type.getSimpleName(), type).getResultList();
    }
}

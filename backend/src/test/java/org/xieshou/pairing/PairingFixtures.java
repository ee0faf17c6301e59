package org.xieshou.pairing;

import static org.xieshou.shared.Calls.put;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xieshou.district.SchoolCalendar;
import org.xieshou.district.SchoolYear;
import org.xieshou.district.TestDistricts;
import org.xieshou.ledger.VisitChanged;
import org.xieshou.ledger.VisitFacts;
import org.xieshou.ledger.VisitKind;
import org.xieshou.people.Staff;
import org.xieshou.shared.Uuid7;

/** People, pairings and what happens between them, for tests. */
@ApplicationScoped
public class PairingFixtures {

    private final TestDistricts districts;
    private final EntityManager database;
    private final Event<VisitChanged> visits;

    PairingFixtures(TestDistricts districts, EntityManager database, Event<VisitChanged> visits) {
        this.districts = districts;
        this.database = database;
        this.visits = visits;
    }

    /** The first semester of 2026 without holidays. */
    static SchoolCalendar calendar() {
        return new SchoolCalendar(List.of(schoolYear()));
    }

    private static SchoolYear schoolYear() {
        var year = new SchoolYear();
        year.id = Uuid7.next();
        year.schoolYear = 2026;
        year.firstSemester = new SchoolYear.Term(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 15));
        return year;
    }

    public void enterCalendar(UUID district) {
        districts.inside(district, () -> {
            database.persist(schoolYear());
            return null;
        });
    }

    public UUID staff(UUID district, String name) {
        return districts.inside(district, () -> {
            var staff = new Staff();
            staff.id = Uuid7.next();
            staff.name = name;
            staff.initials = "x";
            database.persist(staff);
            return staff.id;
        });
    }

    /** Tells of a new visit that took place. */
    public void visit(UUID district, UUID pairing, String day, boolean verified) {
        var facts = new VisitFacts(
                Uuid7.next(),
                null,
                pairing,
                Set.of(),
                LocalDate.parse(day),
                VisitKind.OBSERVATION_LESSON,
                true,
                verified);
        districts.inside(district, () -> {
            visits.fire(new VisitChanged(null, facts));
            return null;
        });
    }

    static Map<String, Object> schools(UUID one, UUID other) {
        var draft = new HashMap<String, Object>();
        draft.put("kind", "SCHOOL_SCHOOL");
        draft.put("sideA", Map.of("schoolId", one));
        draft.put("sideB", Map.of("schoolId", other));
        draft.put("from", "2026-09-01");
        draft.put("to", "2099-07-10");
        return draft;
    }

    static Map<String, Object> people(UUID schoolA, UUID staffA, UUID schoolB, UUID staffB) {
        var draft = schools(schoolA, schoolB);
        draft.put("kind", "MASTER_APPRENTICE");
        draft.put("sideA", Map.of("schoolId", schoolA, "staffId", staffA));
        draft.put("sideB", Map.of("schoolId", schoolB, "staffId", staffB));
        return draft;
    }

    public UUID pairing(String token, Map<String, Object> draft) {
        var id = Uuid7.next();
        put(token, "/pairings/" + id, draft).then().statusCode(201);
        return id;
    }

    static Response quota(String token, UUID pairing, UUID id, int target) {
        var quota = Map.of(
                "name", "听课",
                "visitKinds", List.of("OBSERVATION_LESSON"),
                "target", target,
                "from", "2026-09-01",
                "to", "2027-01-15");
        return put(token, "/pairings/" + pairing + "/quotas/" + id, quota);
    }
}

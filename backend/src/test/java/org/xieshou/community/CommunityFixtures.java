package org.xieshou.community;

import static org.xieshou.shared.Calls.post;
import static org.xieshou.shared.Calls.put;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.xieshou.district.TestDistricts;
import org.xieshou.school.AreaClass;
import org.xieshou.school.School;
import org.xieshou.school.Stage;
import org.xieshou.shared.Uuid7;

/** Schools and communities for tests. */
@ApplicationScoped
public class CommunityFixtures {

    private static final AtomicInteger CODES = new AtomicInteger(1);

    private final TestDistricts districts;
    private final EntityManager database;

    CommunityFixtures(TestDistricts districts, EntityManager database) {
        this.districts = districts;
        this.database = database;
    }

    public UUID school(UUID district, String name) {
        return districts.inside(district, () -> {
            var school = new School();
            school.id = Uuid7.next();
            school.code = "31%08d".formatted(CODES.getAndIncrement());
            school.name = name;
            school.initials = "x";
            school.stage = Stage.PRIMARY;
            school.areaClass = AreaClass.RURAL;
            database.persist(school);
            return school.id;
        });
    }

    /** A draft that starts on the day, made by the bearer of the token. */
    public UUID community(String token, String name, String startDay) {
        var id = Uuid7.next();
        put(token, "/communities/" + id, draft(name, startDay)).then().statusCode(201);
        return id;
    }

    public static Map<String, Object> draft(String name, String startDay) {
        var draft = new HashMap<String, Object>();
        draft.put("name", name);
        draft.put("kind", "ASSISTANCE");
        draft.put("startDay", startDay);
        return draft;
    }

    public UUID member(String token, UUID community, UUID school, String role) {
        var id = Uuid7.next();
        takeIn(token, community, id, school, role).then().statusCode(201);
        return id;
    }

    public static Response takeIn(String token, UUID community, UUID id, UUID school, String role) {
        var member = Map.of("schoolId", school.toString(), "role", role, "from", "2026-09-01");
        return put(token, "/communities/" + community + "/members/" + id, member);
    }

    /** From a draft with members to a running community. */
    public static void start(String token, UUID community) {
        for (var station : new String[] {"proposal", "approval", "activation"}) {
            post(token, "/communities/" + community + "/" + station, null)
                    .then()
                    .statusCode(200);
        }
    }
}

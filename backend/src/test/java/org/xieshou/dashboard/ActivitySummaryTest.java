package org.xieshou.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.xieshou.shared.Calls.delete;
import static org.xieshou.shared.Calls.get;
import static org.xieshou.shared.Calls.patch;
import static org.xieshou.shared.Calls.post;
import static org.xieshou.shared.Calls.put;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.community.CommunityFixtures;
import org.xieshou.shared.Uuid7;
import org.xieshou.visit.VisitFixtures;

/** The sums that are kept as visits change are those a recount of all visits gives. */
@QuarkusTest
class ActivitySummaryTest {

    private static final int CHANGES = 80;

    private static final String KEPT_DAYS =
            "select cast(community_id as text) || ' ' || day, verified from community_day where district_id = :district";
    private static final String KEPT_MONTHS =
            "select cast(school_id as text) || ' ' || month, verified from school_month where district_id = :district";
    private static final String VERIFIED = " where v.district_id = :district and v.state = 'HELD' and not v.refuted"
            + " and v.evidence in ('HOST_CONFIRMED', 'POSITION', 'HOST_CODE') ";
    private static final String COUNTED_DAYS =
            "select cast(v.community_id as text) || ' ' || v.first_day, count(*) from visit v" + VERIFIED
                    + "and v.community_id is not null group by 1";
    private static final String COUNTED_MONTHS =
            "select cast(s.id as text) || ' ' || cast(date_trunc('month', v.first_day) as date), count(*) from visit v"
                    + " join school s on s.district_id = v.district_id and (s.id = v.organiser_school_id or s.id in"
                    + " (select h.school_id from visit_host h where h.district_id = v.district_id and h.visit_id = v.id))"
                    + VERIFIED + "group by 1";

    @Inject
    VisitFixtures fixtures;

    @Inject
    Session database;

    private VisitFixtures.World world;
    private final Random random = new Random(20261113);
    private final List<UUID> visits = new ArrayList<>();

    @BeforeEach
    void district() {
        world = fixtures.world();
        CommunityFixtures.start(world.coordinator, world.community);
    }

    @Test
    void whateverHappensToVisitsTheSumsFollow() {
        for (var change = 0; change < CHANGES; change++) {
            anything();
        }

        assertThat(sums(KEPT_DAYS)).isEqualTo(sums(COUNTED_DAYS)).isNotEmpty();
        assertThat(sums(KEPT_MONTHS)).isEqualTo(sums(COUNTED_MONTHS)).isNotEmpty();
    }

    @Test
    void theHomePageTellsWhoMovesAndWhatTookPlace() {
        var visit = world.visit();
        checkIn(visit);

        get(world.coordinator, "/dashboard")
                .then()
                .statusCode(200)
                .body("counts.visitsHeld", equalTo(1))
                .body("counts.visitsVerified", equalTo(1))
                .body("moving[0].communityId", equalTo(world.community.toString()))
                .body("moving[0].silentDays", equalTo(0))
                .body("moving[0].weeks[7]", equalTo(1));
        get(world.coordinator, "/dashboard/matrix")
                .then()
                .statusCode(200)
                .body("communities.schools.flatten().verified.collect { it[11] }", hasItem(1));
    }

    @Test
    void aCommunityTellsWhenItLastMoved() {
        world.visit();
        get(world.coordinator, "/communities").then().body("items[0].lastVerifiedDay", nullValue());

        checkIn(world.visit());

        var today = VisitFixtures.TODAY.toString();
        get(world.coordinator, "/communities").then().body("items[0].lastVerifiedDay", equalTo(today));
        get(world.coordinator, "/communities/" + world.community).then().body("lastVerifiedDay", equalTo(today));
    }

    private void anything() {
        var visit = visits.isEmpty() ? null : visits.get(random.nextInt(visits.size()));
        switch (visit == null ? 0 : random.nextInt(8)) {
            case 0, 1 -> visits.add(world.visit(world.coordinator, plan()));
            case 2 -> patch(world.coordinator, "/visits/" + visit, "*", Map.of("result", "形成设计 1 份"));
            case 3 -> checkIn(visit);
            case 4 -> put(world.coordinator, "/visits/" + visit, "*", plan());
            case 5 -> post(world.coordinator, "/visits/" + visit + "/cancellation", Map.of("reason", "下雨"));
            case 6 -> post(world.coordinator, "/visits/" + visit + "/reopening", null);
            default -> delete(world.coordinator, "/visits/" + visit);
        }
    }

    private Map<String, Object> plan() {
        var plan = new HashMap<>(world.plan());
        var day = VisitFixtures.TODAY.minusDays(random.nextInt(3) * 25L);
        plan.put("firstDay", day.toString());
        plan.put("lastDay", VisitFixtures.TODAY.toString());
        plan.put("hostSchoolIds", random.nextBoolean() ? List.of(world.village) : List.of(world.village, world.town));
        if (random.nextInt(4) == 0) {
            plan.remove("communityId");
        }
        return plan;
    }

    private void checkIn(UUID visit) {
        var here =
                Map.of("latitude", VisitFixtures.LATITUDE, "longitude", VisitFixtures.LONGITUDE, "accuracyMetres", 10);
        var arrival = Map.of("occurredAt", Instant.now().toString(), "position", here);
        put(world.townContact.token(), "/visits/" + visit + "/check-ins/" + Uuid7.next(), arrival);
    }

    /** By place and time; a sum of nothing says nothing. */
    private Map<String, Long> sums(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var sums = new TreeMap<String, Long>();
            var rows = database.createNativeQuery(sql, Tuple.class)
                    .setParameter("district", world.district)
                    .getResultList();
            rows.stream()
                    .filter(row -> ((Number) row.get(1)).intValue() != 0)
                    .forEach(row -> sums.put((String) row.get(0), ((Number) row.get(1)).longValue()));
            return sums;
        });
    }
}

package org.xieshou.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.xieshou.shared.Calls.get;
import static org.xieshou.shared.Calls.post;
import static org.xieshou.shared.Calls.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.shared.Datum;
import org.xieshou.shared.Place;
import org.xieshou.shared.Uuid7;

/** Checking in on site, in every way rules.md 6 grades. */
@QuarkusTest
class CheckInResourceTest {

    /** A degree of latitude in metres, near enough for a fence. */
    private static final double DEGREE = 111_000;

    @Inject
    VisitFixtures fixtures;

    @Inject
    Codes codes;

    private VisitFixtures.World world;
    private UUID visit;

    @BeforeEach
    void aVisitToday() {
        world = fixtures.world();
        visit = world.visit();
    }

    @Test
    void atTheSchoolWithItsCodeIsTheStrongestProof() {
        graded("HOST_CONFIRMED", with("position", at(0, 18), "hostCode", codes.of(visit, Instant.now())))
                .body("distanceMetres", lessThan(1f));
    }

    @Test
    void atTheSchoolWithoutACode() {
        graded("POSITION", with("position", at(290, 18)));
    }

    @Test
    void theCircleOfErrorMayReachTheFence() {
        graded("POSITION", with("position", at(400, 150)));
    }

    @Test
    void theCodeWithoutAPosition() {
        graded("HOST_CODE", with("hostCode", codes.of(visit, Instant.now())));
    }

    @Test
    void theCodeHoldsOnAPhoneWhoseClockIsWrong() {
        var late = Instant.now().minus(Duration.ofMinutes(9));
        graded("HOST_CODE", and(with("hostCode", codes.of(visit, Instant.now())), "occurredAt", late.toString()));
    }

    @Test
    void aCodeOfOtherMinutesProvesNothing() {
        graded("TYPED_IN", with("hostCode", codes.of(visit, Instant.now().minus(Duration.ofMinutes(20)))));
    }

    @Test
    void aWeakPositionIsNoMoreThanExplained() {
        graded("EXPLAINED", with("position", at(0, 900)));
    }

    @Test
    void elsewhereWithAReason() {
        graded("EXPLAINED", with("position", at(5_000, 10), "reason", " 在校外实践基地 "));
        graded("TYPED_IN", with("position", at(5_000, 10)));
    }

    @Test
    void aFakedPositionIsNoPosition() {
        graded("TYPED_IN", with("position", and(at(0, 18), "mock", true)));
    }

    @Test
    void onAnotherDayPositionAndCodeProveNothing() {
        var yesterday = Instant.now().minus(Duration.ofDays(1));
        graded(
                "TYPED_IN",
                and(
                        with("position", at(0, 18), "hostCode", codes.of(visit, yesterday)),
                        "occurredAt",
                        yesterday.toString()));
    }

    @Test
    void chineseMapsDrawTheSchoolElsewhere() {
        var drawn = new Place(VisitFixtures.LATITUDE, VisitFixtures.LONGITUDE).shifted();
        var position = Map.<String, Object>of(
                "latitude", drawn.latitude(), "longitude", drawn.longitude(), "accuracyMetres", 5);

        graded("POSITION", with("position", and(position, "datum", Datum.GCJ02)))
                .body("distanceMetres", lessThan(2f));
    }

    @Test
    void sendingItAgainChangesNothing() {
        var id = Uuid7.next();
        var body = with("position", at(0, 18), "reason", " 手机没电 ");
        put(world.guest.token(), path(id), body).then().statusCode(201);

        put(world.guest.token(), path(id), body).then().statusCode(200);

        put(world.guest.token(), path(id), with("reason", "别的")).then().statusCode(409);
        get(world.coordinator, "/visits/" + visit + "/check-ins").then().body("items.id", contains(id.toString()));
    }

    @Test
    void whoWritesSomebodyElseDownTypesHimInAndMaySendItAgain() {
        var id = Uuid7.next();
        var body = and(
                with("position", at(0, 18)),
                "staffId",
                world.colleague.staffId().toString());

        put(world.townContact.token(), path(id), body).then().statusCode(201).body("evidence", equalTo("TYPED_IN"));
        put(world.townContact.token(), path(id), body).then().statusCode(200);
    }

    @Test
    void theHostsWordMakesItProven() {
        var id = Uuid7.next();
        put(world.guest.token(), path(id), with("reason", "没有信号")).then().body("evidence", equalTo("EXPLAINED"));

        post(world.guest.token(), path(id) + "/confirmation", null).then().statusCode(403);
        var confirmed = post(world.villageContact.token(), path(id) + "/confirmation", null);

        confirmed.then().statusCode(200).body("evidence", equalTo("HOST_CODE")).body("confirmed", equalTo(true));
        get(world.coordinator, "/visits/" + visit).then().body("verified", equalTo(true));
    }

    @Test
    void aBetterProofOfTheSamePersonCounts() {
        graded("EXPLAINED", with("reason", "没有信号"));
        graded("POSITION", with("position", at(0, 18)));

        get(world.coordinator, "/visits/" + visit)
                .then()
                .body("state", equalTo("HELD"))
                .body("recordedHow", equalTo("ON_SITE"))
                .body("evidence", equalTo("POSITION"))
                .body("came", equalTo(1));
    }

    @Test
    void theSecretOfTheCodeIsForTheHostAlone() {
        for (var token : new String[] {world.guest.token(), world.townContact.token()}) {
            get(token, "/visits/" + visit + "/host-code").then().statusCode(403);
        }
        var host = get(world.villageContact.token(), "/visits/" + visit + "/host-code");
        host.then().statusCode(200).body("digits", equalTo(6)).body("stepSeconds", equalTo(60));
        assertThat(host.<String>path("secret")).matches("[A-Z2-7]{32}");
    }

    @Test
    void nobodyChecksInToACancelledVisit() {
        post(world.coordinator, "/visits/" + visit + "/cancellation", Map.of("reason", "下雨"));

        checkIn(with("position", at(0, 18))).then().statusCode(409);
    }

    private ValidatableResponse graded(String grade, Map<String, Object> arrival) {
        return checkIn(arrival).then().statusCode(201).body("evidence", equalTo(grade));
    }

    private Response checkIn(Map<String, Object> arrival) {
        return put(world.guest.token(), path(Uuid7.next()), arrival);
    }

    private String path(UUID checkIn) {
        return "/visits/" + visit + "/check-ins/" + checkIn;
    }

    /** So many metres north of the village school's gate. */
    private static Map<String, Object> at(double metres, double accuracyMetres) {
        return Map.of(
                "latitude",
                VisitFixtures.LATITUDE + metres / DEGREE,
                "longitude",
                VisitFixtures.LONGITUDE,
                "accuracyMetres",
                accuracyMetres);
    }

    private static Map<String, Object> with(Object... pairs) {
        Map<String, Object> arrival = Map.of("occurredAt", Instant.now().toString());
        for (var i = 0; i < pairs.length; i += 2) {
            arrival = and(arrival, (String) pairs[i], pairs[i + 1]);
        }
        return arrival;
    }

    private static Map<String, Object> and(Map<String, Object> map, String name, Object value) {
        var more = new HashMap<>(map);
        more.put(name, value);
        return more;
    }
}

package org.xieshou.dispute;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.xieshou.shared.Calls.get;
import static org.xieshou.shared.Calls.post;
import static org.xieshou.shared.Calls.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.shared.Uuid7;
import org.xieshou.visit.VisitFixtures;

/** Objections to a visit of the town school to the village school, to which one guest came and one was typed in. */
@QuarkusTest
class DisputeResourceTest {

    @Inject
    VisitFixtures fixtures;

    private VisitFixtures.World world;
    private UUID visit;

    @BeforeEach
    void aVisitThatWasHeld() {
        world = fixtures.world();
        visit = world.visit();
        var position =
                Map.of("latitude", VisitFixtures.LATITUDE, "longitude", VisitFixtures.LONGITUDE, "accuracyMetres", 18);
        come(
                world.guest.token(),
                world.guest,
                Map.of("occurredAt", Instant.now().toString(), "position", position));
        come(
                world.townContact.token(),
                world.colleague,
                Map.of("occurredAt", Instant.now().toString(), "typedIn", true));
    }

    @Test
    void theHostObjectsAndTheVisitIsDisputedUntilTheBureauDecides() {
        var dispute = raise(world.villageContact.token(), world.colleague);

        visitIs("disputed", true);
        get(world.coordinator, "/visits?disputed=true").then().body("items.id", contains(visit.toString()));
        get(world.coordinator, "/dashboard")
                .then()
                .body("waiting.find { it.kind == 'VISIT_DISPUTED' }.count", equalTo(1));

        decide(dispute, false).then().statusCode(200).body("state", equalTo("DISMISSED"));

        visitIs("disputed", false);
        visitIs("refuted", false);
    }

    @Test
    void whoDidNotComeCountsNoLonger() {
        var dispute = raise(world.villageContact.token(), world.guest);

        decide(dispute, true);

        visitIs("verified", false);
        visitIs("came", 1);
        get(world.coordinator, "/visits/" + visit + "/participants")
                .then()
                .body(
                        "items.findAll { it.refuted }.staffId",
                        contains(world.guest.staffId().toString()));
        get(world.coordinator, "/visits/" + visit + "/check-ins").then().body("items.size()", equalTo(2));
    }

    @Test
    void aRefutedVisitIsProvenNoLongerUntilTheDecisionIsTakenBack() {
        var dispute = raise(world.villageContact.token());

        decide(dispute, true);
        visitIs("refuted", true);
        visitIs("verified", false);

        post(world.coordinator, path(dispute) + "/reopening", null).then().statusCode(200);
        visitIs("refuted", false);
        visitIs("disputed", true);
        visitIs("verified", true);
    }

    @Test
    void whoRaisedItTakesItBackAndNobodyElse() {
        var dispute = raise(world.villageContact.token());

        post(world.lead, path(dispute) + "/withdrawal", null).then().statusCode(403);
        post(world.coordinator, path(dispute) + "/withdrawal", null).then().statusCode(403);
        post(world.villageContact.token(), path(dispute) + "/withdrawal", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        visitIs("disputed", false);
        decide(dispute, true).then().statusCode(409);
    }

    @Test
    void onlyTheBureauDecides() {
        var dispute = raise(world.coordinator);

        for (var token : List.of(world.lead, world.villageContact.token(), world.villager.token())) {
            post(token, path(dispute) + "/decision", Map.of("accepted", true))
                    .then()
                    .statusCode(403);
            post(token, path(dispute) + "/reopening", null).then().statusCode(403);
        }
    }

    @Test
    void theGuestsSideCannotObjectToItsOwnVisit() {
        put(world.townContact.token(), path(Uuid7.next()), body()).then().statusCode(403);
        put(world.guest.token(), path(Uuid7.next()), body()).then().statusCode(403);
        put(world.otherContact.token(), path(Uuid7.next()), body()).then().statusCode(404);
    }

    @Test
    void eachRoleIsToldWhatItMay() {
        get(world.villageContact.token(), "/visits/" + visit)
                .then()
                .body("may", hasItem("DISPUTE"))
                .body("may", not(hasItem("DECIDE")));
        get(world.lead, "/visits/" + visit).then().body("may", hasItem("DISPUTE"));
        get(world.townContact.token(), "/visits/" + visit).then().body("may", not(hasItem("DISPUTE")));
        get(world.coordinator, "/visits/" + visit).then().body("may", hasItems("DISPUTE", "DECIDE"));
    }

    @Test
    void anotherDistrictSeesNothingOfIt() {
        var dispute = raise(world.villageContact.token());
        var foreign = fixtures.world();

        get(foreign.coordinator, "/visits/" + visit + "/disputes").then().statusCode(404);
        put(foreign.coordinator, path(Uuid7.next()), body()).then().statusCode(404);
        post(foreign.coordinator, path(dispute) + "/decision", Map.of("accepted", true))
                .then()
                .statusCode(404);
        visitIs("disputed", true);
    }

    @Test
    void nothingIsDisputedBeforeItHappened() {
        var planned = world.visit();

        put(world.villageContact.token(), "/visits/" + planned + "/disputes/" + Uuid7.next(), body())
                .then()
                .statusCode(409)
                .body("code", equalTo("dispute.not-held"));
    }

    @Test
    void onlyWhoCameCanBeSaidNotToHaveCome() {
        put(world.villageContact.token(), path(Uuid7.next()), body(world.villager))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/staffIds/0"));
    }

    @Test
    void sendingItAgainChangesNothingAndOtherWordsAreRefused() {
        var dispute = raise(world.villageContact.token(), world.guest, world.colleague);

        put(world.villageContact.token(), path(dispute), body(world.colleague, world.guest))
                .then()
                .statusCode(200);
        put(world.villageContact.token(), path(dispute), body()).then().statusCode(409);
    }

    @Test
    void theHistoryOfTheVisitTellsOfIt() {
        decide(raise(world.villageContact.token(), world.colleague), true);

        get(world.coordinator, "/visits/" + visit + "/history")
                .then()
                .body("items.findAll { it.kind == 'Dispute' }.change", containsInAnyOrder("CREATED", "CHANGED"));
    }

    private void come(String token, VisitFixtures.Person person, Map<String, Object> arrival) {
        var body = new HashMap<>(arrival);
        body.put("staffId", person.staffId());
        put(token, "/visits/" + visit + "/check-ins/" + Uuid7.next(), body)
                .then()
                .statusCode(201);
    }

    private UUID raise(String token, VisitFixtures.Person... absent) {
        var id = Uuid7.next();
        put(token, path(id), body(absent)).then().statusCode(201).body("state", equalTo("OPEN"));
        return id;
    }

    private static Map<String, Object> body(VisitFixtures.Person... absent) {
        var staffIds =
                List.of(absent).stream().map(VisitFixtures.Person::staffId).toList();
        return Map.of("staffIds", staffIds, "reason", "当天没有到校");
    }

    private Response decide(UUID dispute, boolean accepted) {
        return post(world.coordinator, path(dispute) + "/decision", Map.of("accepted", accepted, "remark", "已核实"));
    }

    private String path(UUID dispute) {
        return "/visits/" + visit + "/disputes/" + dispute;
    }

    private void visitIs(String field, Object value) {
        get(world.coordinator, "/visits/" + visit).then().body(field, equalTo(value));
    }
}

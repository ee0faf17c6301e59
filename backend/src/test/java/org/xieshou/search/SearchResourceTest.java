package org.xieshou.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.shared.Calls;
import org.xieshou.visit.VisitFixtures;

@QuarkusTest
class SearchResourceTest {

    @Inject
    VisitFixtures fixtures;

    private VisitFixtures.World world;

    @BeforeEach
    void district() {
        world = fixtures.world();
        world.visit();
    }

    @Test
    void findsSchoolsPeopleCommunitiesAndVisitsByName() {
        found(world.coordinator, "城关二小").body("items.kind", containsInAnyOrder("SCHOOL", "COMMUNITY"));
        found(world.coordinator, "毛一凡").body("items.kind", contains("STAFF"));
        found(world.coordinator, "绘本").body("items.kind", contains("VISIT"));
    }

    @Test
    void findsByPinyinInitials() {
        found(world.coordinator, "cgex").body("items.kind", contains("COMMUNITY"));
    }

    @Test
    void findsOnlyWhatTheCallerSees() {
        found(world.otherContact.token(), "绘本").body("items", empty());
        found(world.otherContact.token(), "共同体").body("items", empty());
        found(fixtures.world().coordinator, "毛一凡").body("items.kind", everyItem(is("STAFF")));
    }

    @Test
    void takesWildcardsAsTheyAreWritten() {
        found(world.coordinator, "%").body("items", empty());
        found(world.coordinator, "_").body("items", empty());
    }

    private static ValidatableResponse found(String token, String text) {
        return Calls.as(token).queryParam("q", text).get("/search").then().statusCode(200);
    }
}

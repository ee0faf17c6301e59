package org.xieshou.scheme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.xieshou.scheme.SchemeFixtures.byHand;
import static org.xieshou.scheme.SchemeFixtures.counted;
import static org.xieshou.scheme.SchemeFixtures.scheme;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.district.TestDistricts;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;
import org.xieshou.shared.Statements;
import org.xieshou.shared.Uuid7;

@QuarkusTest
class SchemeResourceTest {

    @Inject
    TestAccounts accounts;

    @Inject
    TestDistricts districts;

    @Inject
    Statements statements;

    UUID district;
    String coordinator;
    UUID id;

    @BeforeEach
    void aCoordinator() {
        district = districts.make();
        coordinator = accounts.tokenOf(district, Role.DISTRICT_COORDINATOR);
        id = Uuid7.next();
    }

    @Test
    void sendingASchemeAgainChangesNothing() {
        var draft = scheme(List.of(byHand("专家评分", 100)));

        put(id, draft).statusCode(201).body("edition", equalTo(1)).body("state", equalTo("DRAFT"));
        put(id, draft).statusCode(200).header("ETag", "\"0\"");
        draft.put("name", "另一个方案");
        put(id, draft).statusCode(409).body("code", equalTo("scheme.id-taken"));
    }

    @Test
    void aDraftIsChangedInPart() {
        put(id, scheme(List.of(byHand("专家评分", 100)))).statusCode(201);

        as(coordinator)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "修订稿"))
                .patch("/api/v1/schemes/{id}", id)
                .then()
                .statusCode(200)
                .body("name", equalTo("修订稿"))
                .header("ETag", "\"1\"");
    }

    @Test
    void onlyWhatWasNeverPublishedIsDeleted() {
        var published = Uuid7.next();
        put(id, scheme(List.of(byHand("专家评分", 100)))).statusCode(201);
        put(published, scheme(List.of(byHand("专家评分", 100)))).statusCode(201);
        as(coordinator)
                .post("/api/v1/schemes/{id}/publication", published)
                .then()
                .statusCode(200);

        delete(id, "\"0\"").statusCode(204);
        delete(id, "\"0\"").statusCode(204);
        as(coordinator).get("/api/v1/schemes/{id}", id).then().statusCode(410);
        delete(published, "\"1\"").statusCode(409).body("code", equalTo("scheme.published"));
    }

    private ValidatableResponse delete(UUID scheme, String version) {
        return as(coordinator)
                .header("If-Match", version)
                .delete("/api/v1/schemes/{id}", scheme)
                .then();
    }

    @Test
    void anIncompleteSchemeIsKeptButNotPublished() {
        var draft = scheme(List.of(byHand("专家评分", 60), counted("送教下乡", 30, "visits.unheard-of", 4)));
        draft.put("bands", List.of());
        put(id, draft).statusCode(201);

        publish(id)
                .statusCode(422)
                .body("errors.code", contains("scheme.points-sum", "scheme.metric-unknown", "scheme.bands-gap"))
                .body("errors.pointer", contains("/criteria", "/criteria/1", "/bands"));
    }

    @Test
    void aPublishedSchemeNeverChangesAndIsFollowedByANewEdition() {
        put(id, scheme(List.of(byHand("专家评分", 100)))).statusCode(201);
        publish(id).statusCode(200).body("state", equalTo("PUBLISHED"));
        publish(id).statusCode(200).body("version", equalTo(1));

        as(coordinator)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "改名"))
                .patch("/api/v1/schemes/{id}", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("scheme.published"));
        var next = scheme(List.of(byHand("专家评分", 100)));
        next.put("replacesId", id);
        put(Uuid7.next(), next).statusCode(201).body("edition", equalTo(2));
    }

    @Test
    void criteriaThatAreNoTreeAreRefused() {
        var criterion = byHand("专家评分", 100);

        put(id, scheme(List.of(criterion, criterion)))
                .statusCode(422)
                .body("errors[0].code", equalTo("scheme.criteria-no-tree"));
    }

    @Test
    void schoolsReadWhatIsPublishedAndNoDrafts() {
        var published = Uuid7.next();
        put(published, scheme(List.of(byHand("专家评分", 100)))).statusCode(201);
        publish(published).statusCode(200);
        put(id, scheme(List.of())).statusCode(201);
        var contact = accounts.tokenOf(district, Role.SCHOOL_COORDINATOR);

        as(contact)
                .get("/api/v1/schemes?count=true")
                .then()
                .statusCode(200)
                .body("items.id", contains(published.toString()))
                .body("total", equalTo(1));
        as(contact).get("/api/v1/schemes/{id}", id).then().statusCode(404);
    }

    @Test
    void aPageCostsOneStatement() {
        put(id, scheme(List.of(byHand("专家评分", 100)))).statusCode(201);

        var cost = statements.of(() -> as(coordinator)
                .get("/api/v1/schemes?year=2026&state=DRAFT")
                .then()
                .body("items", hasSize(1)));

        assertThat(cost).isEqualTo(1);
    }

    @Test
    void anotherDistrictSeesNothing() {
        put(id, scheme(List.of(byHand("专家评分", 100)))).statusCode(201);
        var stranger = accounts.tokenOf(districts.make(), Role.DISTRICT_COORDINATOR);

        as(stranger).get("/api/v1/schemes/{id}", id).then().statusCode(404);
        as(stranger).get("/api/v1/schemes").then().body("items", hasSize(0));
    }

    @Test
    void theReadyMadeSchemeCanBePublishedAsItIs() {
        Map<String, Object> ready =
                as(coordinator).get("/api/v1/scheme-templates").path("items[0].scheme");

        put(id, ready).statusCode(201);
        publish(id).statusCode(200);
    }

    @Test
    void metricsHaveNamesInTheCallersLanguage() {
        as(coordinator).get("/api/v1/metrics").then().body("items.name", hasItem("送教下乡次数"));
        as(coordinator)
                .header("Accept-Language", "en")
                .get("/api/v1/metrics")
                .then()
                .body("items.name", hasItem("Joint meetings"));
    }

    private ValidatableResponse put(UUID id, Object draft) {
        return as(coordinator)
                .contentType(ContentType.JSON)
                .body(draft)
                .put("/api/v1/schemes/{id}", id)
                .then();
    }

    private ValidatableResponse publish(UUID id) {
        return as(coordinator).post("/api/v1/schemes/{id}/publication", id).then();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}

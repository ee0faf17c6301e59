package org.xieshou.district;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;

@QuarkusTest
class ThresholdResourceTest {

    static final String MAX_SCHOOLS = "community.max-schools";

    @Inject
    TestAccounts accounts;

    @Inject
    TestDistricts districts;

    @Inject
    Thresholds thresholds;

    UUID district;
    String coordinator;

    @BeforeEach
    void aDistrict() {
        district = districts.make();
        coordinator = accounts.tokenOf(district, Role.DISTRICT_COORDINATOR);
    }

    @Test
    void holdsTheNationalValueUntilTheDistrictSetsItsOwn() {
        assertThat(maxSchools(district)).isEqualTo(4);

        put(coordinator, "\"0\"", "5")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("value", equalTo(5));

        assertThat(maxSchools(district)).isEqualTo(5);
        assertThat(maxSchools(districts.make())).isEqualTo(4);
    }

    @Test
    void changesOnlyWithTheVersionSeen() {
        put(coordinator, null, "5").then().statusCode(428);
        put(coordinator, "\"0\"", "5");

        put(coordinator, null, "5").then().statusCode(200);
        put(coordinator, "\"0\"", "6").then().statusCode(412);
        put(coordinator, "\"1\"", "6").then().statusCode(200);
    }

    @Test
    void refusesWhatMakesNoSense() {
        put(coordinator, "\"0\"", "1000").then().statusCode(422).body("errors.code", contains("threshold.outside"));
        put(coordinator, "\"0\"", "null").then().statusCode(422);
    }

    @Test
    void listsAllWithTheirSources() {
        given().auth()
                .oauth2(accounts.tokenOf(district, Role.TEACHER))
                .get("/api/v1/thresholds")
                .then()
                .statusCode(200)
                .body("items", hasSize(Threshold.values().length))
                .body("items[0].nationalValue", equalTo(4));
        put(accounts.tokenOf(district, Role.TEACHER), "\"0\"", "5").then().statusCode(403);
    }

    private int maxSchools(UUID somewhere) {
        return districts.inside(somewhere, () -> thresholds.whole(Threshold.COMMUNITY_MAX_SCHOOLS));
    }

    private static Response put(String token, String ifMatch, String value) {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON).body("{\"value\":" + value + "}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/api/v1/thresholds/{code}", MAX_SCHOOLS);
    }
}

package org.xieshou.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.xieshou.shared.Calls.get;
import static org.xieshou.shared.Calls.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.community.CommunityFixtures;
import org.xieshou.district.TestDistricts;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;
import org.xieshou.shared.Statements;

@QuarkusTest
class BalanceResourceTest {

    @Inject
    TestAccounts accounts;

    @Inject
    TestDistricts districts;

    @Inject
    CommunityFixtures schools;

    @Inject
    Statements statements;

    UUID district;
    String coordinator;

    @BeforeEach
    void aCoordinator() {
        district = districts.make();
        coordinator = accounts.tokenOf(district, Role.DISTRICT_COORDINATOR);
    }

    @Test
    void coefficientsFollowFromTheProfilesOfEveryYear() {
        var town = schools.school(district, "城关小学");
        var village = schools.school(district, "云台小学");
        // 2025: 3,000 and 1,000 yuan a pupil, mean 2,000, CV 0.5; 2026: equal.
        profile(town, 2025, 100, 300_000);
        profile(village, 2025, 100, 100_000);
        profile(town, 2026, 100, 300_000);
        profile(village, 2026, 100, 300_000);

        balance()
                .body("years", contains(2025, 2026))
                .body("limit", equalTo(0.5f))
                .body("indicators[5].code", equalTo("L6"))
                .body("indicators[5].name", equalTo("生均教学仪器设备值"))
                .body("indicators[5].points.coefficient", contains(0.5f, 0.0f))
                .body("indicators[5].points.mean", contains(2000.0f, 3000.0f))
                .body("indicators[5].within", equalTo(true))
                .body("indicators[5].farthestBelow", hasSize(0))
                .body("withinLimit", equalTo(1))
                .body("passes", equalTo(false));
    }

    @Test
    void schoolsThatPullTheMeanDownAreNamed() {
        profile(schools.school(district, "城关小学"), 2026, 100, 900_000);
        profile(schools.school(district, "云台小学"), 2026, 100, 100_000);

        balance()
                .body("indicators[5].within", equalTo(false))
                .body("indicators[5].farthestBelow.name", contains("云台小学"))
                .body("schools.passes", contains(false, false));
    }

    @Test
    void teachingPointsAreLeftOutAndSaidSo() {
        profile(schools.school(district, "马家坪教学点"), 2026, 20, 10_000);

        balance()
                .body("schools", hasSize(0))
                .body("leftOut.school.name", contains("马家坪教学点"))
                .body("leftOut.reason", contains("FEW_PUPILS"));
    }

    @Test
    void aDistrictWithoutProfilesHasNothingToShow() {
        balance().body("years", hasSize(0)).body("indicators", hasSize(7)).body("passes", equalTo(false));
    }

    @Test
    void costsThreeStatementsHoweverManySchools() {
        for (var name : new String[] {"一小", "二小", "三小"}) {
            profile(schools.school(district, name), 2026, 100, 100_000);
        }

        assertThat(statements.of(this::balance)).isEqualTo(3);
    }

    private ValidatableResponse balance() {
        return get(coordinator, "/dashboard/balance").then().statusCode(200);
    }

    private void profile(UUID school, int year, int pupils, int equipment) {
        var profile = new HashMap<String, Object>(Map.of("pupils", pupils, "equipmentYuan", equipment));
        put(coordinator, "/schools/" + school + "/profiles/" + year, profile)
                .then()
                .statusCode(201);
    }
}

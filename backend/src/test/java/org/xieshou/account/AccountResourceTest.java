package org.xieshou.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.community.CommunityFixtures;
import org.xieshou.district.TestDistricts;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;
import org.xieshou.shared.Uuid7;

@QuarkusTest
class AccountResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    TestDistricts districts;

    @Inject
    TestAccounts accounts;

    @Inject
    CommunityFixtures communities;

    private String coordinator;
    private UUID town;
    private UUID village;
    private UUID elsewhere;
    private final String loginName = "u" + Uuid7.next().toString().substring(20);

    @BeforeEach
    void district() {
        var district = districts.make();
        coordinator = accounts.tokenOf(district, Role.DISTRICT_COORDINATOR);
        town = communities.school(district, "城关二小");
        village = communities.school(district, "长岭小学");
        elsewhere = communities.school(districts.make(), "外区小学");
    }

    @Test
    void somebodyNewChoosesHisPasswordWithACodeAndIsIn() {
        var account = made(role("SCHOOL_COORDINATOR", town, TODAY, null));
        var code = code(account);

        var session = reset(code, "秋天的操场上有六十棵树");

        session.then().statusCode(200).body("mustChangePassword", equalTo(false));
        me(session).then().body("loginName", equalTo(loginName)).body("roles.role", contains("SCHOOL_COORDINATOR"));
        reset(code, "another long password").then().statusCode(401);
    }

    @Test
    void aNewCodeVoidsTheOneBeforeAndTheOldPassword() {
        var account = made(role("AUDITOR", null, TODAY, null));
        var first = code(account);
        var second = code(account);

        reset(first, "秋天的操场上有六十棵树").then().statusCode(401);
        reset(second, "short").then().statusCode(422).body("errors[0].pointer", equalTo("/newPassword"));
        var session = reset(second, "秋天的操场上有六十棵树");
        reset(code(account), "冬天的操场上有六十棵树").then().statusCode(200);

        me(session).then().statusCode(401);
        logIn("秋天的操场上有六十棵树").then().statusCode(401);
        logIn("冬天的操场上有六十棵树").then().statusCode(200);
    }

    @Test
    void rolesHoldFromTheirFirstToTheirLastDayInSeveralSchools() {
        var account = made(
                role("TEACHER", town, TODAY.minusYears(1), TODAY),
                role("SCHOOL_COORDINATOR", village, TODAY, null),
                role("SCHOOL_COORDINATOR", town, TODAY.plusDays(1), null),
                role("AUDITOR", null, TODAY.minusYears(2), TODAY.minusDays(1)));
        var session = reset(code(account), "秋天的操场上有六十棵树");

        me(session)
                .then()
                .body("roles.role", containsInAnyOrder("TEACHER", "SCHOOL_COORDINATOR"))
                .body("roles.schoolId", containsInAnyOrder(town.toString(), village.toString()));
        as(coordinator)
                .get("/api/v1/accounts?q=" + loginName)
                .then()
                .body("items[0].roles", contains("SCHOOL_COORDINATOR", "TEACHER"));
        as(token(session)).get("/api/v1/audit-events").then().statusCode(403);
        as(token(session)).get("/api/v1/schools/" + village).then().statusCode(200);
    }

    @Test
    void aRoleTakenAwayIsGoneWithTheNextCall() {
        var account = made(role("AUDITOR", null, TODAY, null));
        var token = token(reset(code(account), "秋天的操场上有六十棵树"));
        as(token).get("/api/v1/audit-events").then().statusCode(200);

        patch(account, Map.of("grants", List.of())).then().statusCode(200);

        as(token).get("/api/v1/audit-events").then().statusCode(403);
        as(token).get("/api/v1/me").then().statusCode(200).body("roles", empty());
    }

    @Test
    void whoIsLockedIsOutUntilUnlocked() {
        var account = made(role("AUDITOR", null, TODAY, null));
        var session = reset(code(account), "秋天的操场上有六十棵树");

        as(coordinator).post(account + "/lock").then().statusCode(200);

        me(session).then().statusCode(401);
        renew(session).then().statusCode(401);
        logIn("秋天的操场上有六十棵树").then().statusCode(401).body("code", equalTo("session.locked"));
        as(coordinator).post(account + "/unlock").then().statusCode(200);
        logIn("秋天的操场上有六十棵树").then().statusCode(200);
    }

    @Test
    void anotherPasswordEndsAllOtherSessions() {
        var account = made(role("AUDITOR", null, TODAY, null));
        var phone = reset(code(account), "秋天的操场上有六十棵树");
        var desk = logIn("秋天的操场上有六十棵树");

        var change = Map.of("currentPassword", "秋天的操场上有六十棵树", "newPassword", "冬天的操场上有六十棵树");
        var changed = as(token(desk)).contentType(ContentType.JSON).body(change).put("/api/v1/me/password");

        changed.then().statusCode(200);
        me(changed).then().statusCode(200);
        renew(changed).then().statusCode(200);
        me(phone).then().statusCode(401);
        renew(phone).then().statusCode(401);
        renew(desk).then().statusCode(401);
    }

    @Test
    void rolesNeedTheirPlaceInThisDistrict() {
        refused("account.role-needs-school", role("TEACHER", null, TODAY, null));
        refused("account.role-without-school", role("AUDITOR", town, TODAY, null));
        refused("account.place-unknown", role("TEACHER", elsewhere, TODAY, null));
        refused("account.role-needs-community", role("COMMUNITY_LEAD", null, TODAY, null));
        refused("account.role-not-yours", role("PLATFORM_OPERATOR", null, TODAY, null));
        refused("account.role-not-yours", role("CITY_OFFICER", null, TODAY, null));
        refused("account.role-ends-early", role("AUDITOR", null, TODAY, TODAY.minusDays(1)));
    }

    @Test
    void aLoginNameIsTakenOnceEverywhere() {
        made(role("AUDITOR", null, TODAY, null));
        var other = accounts.tokenOf(districts.make(), Role.DISTRICT_COORDINATOR);

        put(other, "/api/v1/accounts/" + Uuid7.next(), role("AUDITOR", null, TODAY, null))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/loginName"));
    }

    private void refused(String code, Map<String, Object> grant) {
        put(coordinator, "/api/v1/accounts/" + Uuid7.next(), grant)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/grants/0"))
                .body("errors[0].code", equalTo(code));
    }

    private String made(Object... grants) {
        var path = "/api/v1/accounts/" + Uuid7.next();
        put(coordinator, path, grants).then().statusCode(201);
        return path;
    }

    private Response put(String token, String path, Object... grants) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(Map.of("loginName", loginName, "displayName", "王磊", "grants", grants))
                .put(path);
    }

    private Response patch(String account, Map<String, Object> change) {
        return as(coordinator)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(change)
                .patch(account);
    }

    private static Map<String, Object> role(String role, UUID school, LocalDate from, LocalDate to) {
        var grant = new HashMap<String, Object>();
        grant.put("role", role);
        grant.put("schoolId", school);
        grant.put("from", from.toString());
        grant.put("to", to == null ? null : to.toString());
        return grant;
    }

    private String code(String account) {
        return as(coordinator).post(account + "/reset-code").path("code");
    }

    private Response reset(String code, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("loginName", loginName, "code", code, "newPassword", password))
                .post("/api/v1/session/reset");
    }

    private Response logIn(String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("loginName", loginName, "password", password))
                .post("/api/v1/session");
    }

    private static Response renew(Response session) {
        return given().cookies(session.cookies()).post("/api/v1/session/refresh");
    }

    private static Response me(Response session) {
        return as(token(session)).get("/api/v1/me");
    }

    private static String token(Response session) {
        String token = session.path("accessToken");
        assertThat(token).isNotNull();
        return token;
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}

package org.xieshou.provider;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.district.TestDistricts;
import org.xieshou.security.Account;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;

/** Access tokens of a real Keycloak on the interface. */
@QuarkusTest
@TestProfile(WithProvider.class)
class ProviderTokensTest {

    private static final String APPLICATION = "timetable";

    private static Response whenItWasDown;
    private static Response logInWhenItWasDown;

    @Inject
    TestDistricts districts;

    @Inject
    TestAccounts accounts;

    @Inject
    EntityManager database;

    private UUID district;
    private Account teacher;

    @BeforeEach
    void somebodyBothKnow() {
        if (whenItWasDown == null) {
            whenItWasDown = me(forged());
            logInWhenItWasDown = logIn("/m/visits?kind=LECTURE");
            WithProvider.LINE.mend();
        }
        district = districts.make();
        teacher = known(Role.TEACHER);
    }

    private Account known(Role role) {
        var account = accounts.make(role.aboveDistricts() ? null : district, role);
        Keycloak.person(account.loginName);
        return account;
    }

    @Test
    void aProviderThatWasDownAtTheStartIsAskedAgain() {
        refused(whenItWasDown, 503, "provider.down").header("Retry-After", notNullValue());

        me(token(teacher)).then().statusCode(200);
    }

    @Test
    void whoWantsToLogInThereMeanwhileIsBackOnTheLogInOfHisApp() {
        logInWhenItWasDown
                .then()
                .statusCode(303)
                .header("Location", endsWith("/m/log-in?refused=down&to=%2Fvisits%3Fkind%3DLECTURE"));
    }

    @Test
    void theBrowserGoesToTheProviderWithProofsThatItCameFromHere() {
        logIn("/visits")
                .then()
                .statusCode(302)
                .header("Location", startsWith(WithProvider.issuer()))
                .header("Location", containsString("code_challenge_method=S256"))
                .header("Location", containsString("&nonce="))
                .header("Location", containsString("&state="));
    }

    @Test
    void aForgedNoticeOfALogOutEndsNothing() {
        var notice = given().formParam("logout_token", forged()).post("/api/v1/session/provider/log-out");

        refused(notice, 400, "provider.log-out-wrong");
    }

    @Test
    void tokensAreStillTakenWhileTheProviderIsDown() {
        var token = token(teacher);
        me(token).then().statusCode(200);

        WithProvider.LINE.cut();
        try {
            me(token).then().statusCode(200);
        } finally {
            WithProvider.LINE.mend();
        }
    }

    @Test
    void aTokenActsAsTheAccountOfTheSameLoginName() {
        me(token(teacher)).then().statusCode(200).body("accountId", equalTo(teacher.id.toString()));
    }

    @Test
    void rolesAreThoseHeldHereToday() {
        var coordinator = token(known(Role.DISTRICT_COORDINATOR));

        accountsSeenWith(coordinator).then().statusCode(200);
        accountsSeenWith(token(teacher)).then().statusCode(403);
    }

    @Test
    void theAccountStaysHisWhenHisNameHereChanges() {
        me(token(teacher)).then().statusCode(200);
        accounts.rename(teacher, "renamed-" + teacher.loginName);

        me(token(teacher)).then().statusCode(200).body("accountId", equalTo(teacher.id.toString()));
    }

    @Test
    void anotherPersonWithTheNameIsKeptOut() {
        me(token(teacher)).then().statusCode(200);
        Keycloak.replace(teacher.loginName);

        refused(me(token(teacher)), 403, "provider.taken");
        assertThat(audited(teacher.id)).isEqualTo("logInAtProvider 401");
    }

    @Test
    void aCoordinatorUndoesTheLinkAndTheNextOfTheNameIsLinked() {
        me(token(teacher)).then().statusCode(200);
        Keycloak.replace(teacher.loginName);

        given().auth()
                .oauth2(accounts.tokenOf(district, Role.DISTRICT_COORDINATOR))
                .post("/api/v1/accounts/" + teacher.id + "/unlink")
                .then()
                .statusCode(200)
                .body("linked", equalTo(false));

        me(token(teacher)).then().statusCode(200).body("accountId", equalTo(teacher.id.toString()));
    }

    @Test
    void whoHasNoAccountIsToldWhomToAskAndNothingIsMade() {
        var name = "unknown-" + UUID.randomUUID();
        Keycloak.person(name);

        var answer =
                me(Keycloak.tokens(WithProvider.issuer(), APPLICATION, name).path("access_token"));

        refused(answer, 403, "provider.unknown");
        assertThat(answer.<String>path("detail")).contains("协调员");
        assertThat(count("select count(*) from account where login_name = :name", name))
                .isZero();
        assertThat(count(
                        "select count(*) from audit_event where operation = 'logInAtProvider' and actor_name = :name",
                        name))
                .isOne();
    }

    @Test
    void whoIsRefusedAgainAndAgainIsSlowedDown() {
        var name = "insisting-" + UUID.randomUUID();
        Keycloak.person(name);
        var token = Keycloak.tokens(WithProvider.issuer(), APPLICATION, name).<String>path("access_token");
        for (var i = 0; i < 10; i++) {
            me(token);
        }

        refused(me(token), 429, "session.too-many").header("Retry-After", notNullValue());
    }

    @Test
    void aLockedAccountIsOutAtOnce() {
        var token = token(teacher);
        me(token).then().statusCode(200);
        accounts.lock(teacher);

        refused(me(token), 401, "session.locked");
        assertThat(audited(teacher.id)).isEqualTo("logInAtProvider 401");
    }

    @Test
    void nobodyAboveDistrictsIsFoundByHisName() {
        refused(me(token(known(Role.PLATFORM_OPERATOR))), 403, "provider.unknown");
    }

    @Test
    void aTokenThatHasRunOutIsRefused() {
        var token = token("brief-timetable", teacher, "access_token");
        var deadline = Instant.now().plus(Duration.ofSeconds(30));
        var answer = me(token);
        while (answer.statusCode() == 200 && Instant.now().isBefore(deadline)) {
            answer = me(token);
        }
        refused(answer, 401, "session.missing");
    }

    @Test
    void aTokenEndsWithItsSessionAtTheProvider() {
        var tokens = Keycloak.tokens(WithProvider.issuer(), APPLICATION, teacher.loginName);
        var token = tokens.<String>path("access_token");
        me(token).then().statusCode(200);

        ended(OidcCommonUtils.decodeJwtContent(token).getString("sid"));

        refused(me(token), 401, "session.missing");
        me(token(teacher)).then().statusCode(200);
    }

    @Test
    void aTokenMeantForAnotherSystemIsRefused() {
        refused(me(token("elsewhere", teacher, "access_token")), 401, "session.missing");
    }

    @Test
    void aTokenThatOnlySaysWhoLoggedInIsRefused() {
        refused(me(token(APPLICATION, teacher, "id_token")), 401, "session.missing");
    }

    @Test
    void aForgedTokenIsRefused() {
        refused(me(forged()), 401, "session.missing");
    }

    @Test
    void aTokenOfSomebodyElseAltogetherIsRefused() {
        refused(me(forged("https://elsewhere.example")), 401, "session.missing");
    }

    @Test
    void ourOwnTokensAreTakenBesides() {
        me(accounts.token(teacher)).then().statusCode(200);
    }

    /** As it stands after the provider told that the session is over. */
    private void ended(String sid) {
        QuarkusTransaction.requiringNew().run(() -> {
            var session = new ProviderSession();
            session.chainId = UUID.randomUUID();
            session.accountId = teacher.id;
            session.sid = sid;
            session.openedAt = Instant.now();
            session.endedAt = Instant.now();
            database.persist(session);
        });
    }

    private static String token(Account account) {
        return token(APPLICATION, account, "access_token");
    }

    private static String token(String application, Account account, String kind) {
        return Keycloak.tokens(WithProvider.issuer(), application, account.loginName)
                .path(kind);
    }

    private static String forged() {
        return forged(WithProvider.issuer());
    }

    private static String forged(String issuer) {
        try {
            var key = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
            return Jwt.issuer(issuer)
                    .subject("somebody")
                    .audience("xieshou-api")
                    .sign(key);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response me(String token) {
        return given().auth().oauth2(token).get("/api/v1/me");
    }

    private static Response logIn(String to) {
        return given().redirects().follow(false).queryParam("to", to).get("/api/v1/session/provider/log-in");
    }

    private static Response accountsSeenWith(String token) {
        return given().auth().oauth2(token).get("/api/v1/accounts");
    }

    private static ValidatableResponse refused(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("code", equalTo(code));
    }

    /** What the audit log says last of tries at this account. */
    private Object audited(UUID account) {
        return database.createNativeQuery(
                        "select operation || ' ' || status from audit_event where object_id = :account order by id desc limit 1")
                .setParameter("account", account)
                .getSingleResult();
    }

    private long count(String query, String name) {
        return (Long) database.createNativeQuery(query, Long.class)
                .setParameter("name", name)
                .getSingleResult();
    }
}

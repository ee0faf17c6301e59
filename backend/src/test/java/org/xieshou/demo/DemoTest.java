package org.xieshou.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xieshou.evaluation.Evaluation.EvaluationState;
import org.xieshou.ledger.Evidence;
import org.xieshou.ledger.VisitTally;
import org.xieshou.pairing.Quota;
import org.xieshou.security.Actor;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.Clocks;

/** Makes the demo in a database of its own and looks at it with the accounts that everybody may try. */
@QuarkusTest
@TestProfile(DemoTest.OwnDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "spare.url", matches = ".+")
class DemoTest {

    /** A Sunday in the summer, when nobody teaches. */
    private static final Instant OTHER_DAY = Instant.parse("2028-08-06T01:00:00Z");

    private static final int LONGEST_SECONDS = 300;

    private final Map<String, String> tokens = new HashMap<>();

    @Inject
    Demo demo;

    @Inject
    Making making;

    @Inject
    UserTransaction transaction;

    @Inject
    EntityManager database;

    @Inject
    CurrentUser user;

    @Inject
    VisitTally visits;

    @Inject
    Clock clock;

    /** The database no other test writes into. */
    public static final class OwnDatabase implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var url = System.getProperty("spare.url");
            return Map.of("quarkus.datasource.jdbc.url", url, "quarkus.flyway.jdbc-url", url);
        }
    }

    @BeforeAll
    void theDemo() {
        Clocks.at(OTHER_DAY, this::makeAndForget);
        demo.begin(true);
    }

    private Void makeAndForget() {
        try {
            transaction.setTransactionTimeout(LONGEST_SECONDS);
            transaction.begin();
            try {
                making.make();
            } finally {
                transaction.rollback();
            }
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }

    @ParameterizedTest
    @CsvSource({
        "operator, PLATFORM_OPERATOR",
        "city, CITY_OFFICER",
        "coordinator, DISTRICT_COORDINATOR",
        "lead, COMMUNITY_LEAD",
        "contact, SCHOOL_COORDINATOR",
        "teacher, TEACHER",
        "evaluator, EVALUATOR",
        "care, CARE_OFFICER",
        "auditor, AUDITOR"
    })
    void everyAccountLogsInWithItsRoleAndIsToldThatItIsADemo(String name, String role) {
        get(name, "/me")
                .then()
                .statusCode(200)
                .body("roles.role", equalTo(List.of(role)))
                .body("mustChangePassword", equalTo(false))
                .body("demo", equalTo(true));
    }

    @Test
    void aDistrictOfFortySchoolsHasAYearBehindIt() {
        get("coordinator", "/schools?limit=1&count=true").then().body("total", equalTo(40));
        assertThat(total("/staff")).isGreaterThan(300);
        assertThat(total("/communities")).isBetween(8, 12);
        assertThat(total("/visits")).isBetween(350, 500);
        var grades = get("coordinator", "/visits/counts").jsonPath();
        assertThat(grades.getList("grades.evidence"))
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.allOf(Evidence.class).stream().map(Enum::name).toList());
        assertThat(grades.getInt("planned")).isGreaterThan(10);
    }

    @Test
    void theDashboardHasAnAnswerToEachOfItsFourQuestions() {
        var home = get("coordinator", "/dashboard").jsonPath();
        var silentFrom = home.getInt("silentFrom");
        assertThat(home.getList("moving.silentDays", Integer.class))
                .anyMatch(days -> days < 8)
                .anyMatch(days -> days > silentFrom);
        assertThat(total("coordinator", "/quotas", "state=BEHIND")).isPositive();
        assertThat(total("coordinator", "/quotas", "state=DONE")).isPositive();
        var week = "from=" + today() + "&to=" + today().plusDays(6);
        assertThat(total("coordinator", "/visits", week)).isPositive();
        assertThat(home.getList("waiting.kind"))
                .contains("COMMUNITY_PROPOSED", "EVALUATION_TO_DECIDE", "OBJECTION_OPEN");
    }

    @Test
    void quotasSayWhatACountOfAllVisitsSays() {
        user.actAs(Actor.program(district(), "test"));
        QuarkusTransaction.requiringNew().run(() -> {
            var quotas = database.createQuery("from Quota", Quota.class).getResultList();
            assertThat(quotas)
                    .hasSizeGreaterThan(100)
                    .allMatch(quota -> tally(quota).equals(new VisitTally.Tally(quota.done, quota.verified)))
                    .anyMatch(quota -> quota.verified > 0);
        });
    }

    @Test
    void teacherAndHostMeetToday() {
        var today = "/visits?from=" + today() + "&to=" + today();
        String visit = get("teacher", today).then().statusCode(200).extract().path("items[-1].id");
        get("contact", today).then().body("items.id", hasItem(visit));
        get("contact", "/visits/" + visit + "/host-code").then().statusCode(200);
        get("teacher", "/pairings").then().body("items.kind", hasItem("MASTER_APPRENTICE"));
        assertThat(total("teacher", "/visits", "state=HELD&mine=true")).isGreaterThan(3);
    }

    @Test
    void anEvaluationStandsAtEachStepAndOneWaitsForTheEvaluator() {
        var all = get("coordinator", "/evaluations?limit=50").jsonPath();
        assertThat(all.getList("items.state"))
                .containsAll(EnumSet.allOf(EvaluationState.class).stream()
                        .map(Enum::name)
                        .toList());
        get("evaluator", "/evaluations?state=EXPERT_SCORING").then().body("items.size()", equalTo(1));
        String published = all.getString("items.find { it.state == 'PUBLISHED' }.id");
        var sheet = get("lead", "/evaluations/" + published + "/scores").jsonPath();
        assertThat(sheet.getFloat("total")).isBetween(60f, 100f);
        get("lead", "/evaluations/" + published + "/objections").then().body("items.accepted", hasItem(true));
    }

    @Test
    void documentsAndPicturesOpen() {
        String photographed = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select cast(file_id as text) from visit_attachment limit 1", String.class)
                        .getSingleResult()
                        .toString());
        get("coordinator", "/files/" + photographed + "/thumbnail")
                .then()
                .statusCode(200)
                .contentType("image/jpeg");
        String community =
                get("lead", "/communities").jsonPath().getString("items.find { it.name.startsWith('实验小学') }.id");
        get("lead", "/communities/" + community + "/documents")
                .then()
                .body("items.kind", equalTo(List.of("AGREEMENT", "CHARTER", "PLAN")));
    }

    @Test
    void oneSheetIsTakenInButForItsFaultyRowsAndOneWaits() {
        var end = Instant.now().plus(Duration.ofSeconds(30));
        Response sheets;
        do {
            sheets = get("coordinator", "/imports");
        } while (sheets.jsonPath().getList("items.state").contains("RUNNING")
                && Instant.now().isBefore(end));
        sheets.then().body("items.state", hasItem("COMMITTED")).body("items.state", hasItem("PREVIEWED"));
        assertThat(sheets.jsonPath().getList("items.counts.faulty", Integer.class))
                .allMatch(rows -> rows == 2);
    }

    @Test
    void theAuditorFindsWhatPeopleDidLately() {
        get("auditor", "/audit-events?operation=putCheckIn").then().body("items.status", hasItem(201));
    }

    @Test
    void aSecondStartMakesNothing() {
        var before = total("/visits");

        demo.begin(true);

        assertThat(total("/visits")).isEqualTo(before);
        get("operator", "/districts").then().body("items.size()", equalTo(1));
    }

    private VisitTally.Tally tally(Quota quota) {
        return visits.ofPairing(quota.pairingId, EnumSet.copyOf(quota.visitKinds), quota.validFrom, quota.validTo);
    }

    private UUID district() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (UUID) database.createNativeQuery("select id from district where demo", UUID.class)
                        .getSingleResult());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private int total(String path) {
        return total("coordinator", path, "");
    }

    private int total(String name, String path, String filter) {
        return get(name, path + "?limit=1&count=true&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    private Response get(String name, String path) {
        return given().auth().oauth2(tokens.computeIfAbsent(name, this::token)).get("/api/v1" + path);
    }

    private String token(String name) {
        return given().contentType("application/json")
                .body(Map.of("loginName", name, "password", DemoAccounts.PASSWORD))
                .post("/api/v1/session")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }
}

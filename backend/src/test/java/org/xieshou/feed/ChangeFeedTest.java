package org.xieshou.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.contract.SampleDistrict;
import org.xieshou.contract.SampleDistricts;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;
import org.xieshou.shared.Uuid7;

@QuarkusTest
class ChangeFeedTest {

    private static final String INSERT = """
            insert into history_entry (district_id, id, kind, record_id, path, at, change, fields)
            values (?, ?, ?, ?, '/api/v1/visits', now(), 'CHANGED', '{}')""";

    @Inject
    TestAccounts accounts;

    @Inject
    SampleDistricts districts;

    SampleDistrict district;
    String coordinator;

    /** Behind the coordinator's own account. */
    String start;

    @BeforeEach
    void district() {
        district = districts.make();
        coordinator = accounts.tokenOf(district.id, Role.DISTRICT_COORDINATOR);
        start = read(coordinator, null).getString("nextCursor");
    }

    @Test
    void tellsWhatWasMadeChangedAndDeleted() {
        var id = Uuid7.next();
        put(id, Map.of("name", "数据平台", "scopes", List.of("visits:read"), "disabled", false), null);
        put(id, Map.of("name", "数据平台", "scopes", List.of("staff:read"), "disabled", false), "\"0\"");
        given().auth()
                .oauth2(coordinator)
                .header("If-Match", "\"1\"")
                .delete("/api/v1/api-clients/" + id)
                .then()
                .statusCode(204);

        var feed = read(coordinator, start);
        assertThat(feed.getList("items.change")).containsExactly("CREATED", "CHANGED", "DELETED");
        assertThat(feed.getList("items.recordId", UUID.class)).containsOnly(id);
        assertThat(feed.getList("items.link")).containsOnly("/api/v1/api-clients/" + id);
        assertThat(feed.getList("items.actorName")).containsOnly("DISTRICT_COORDINATOR of the tests");
        assertThat(feed.getMap("items[1].fields")).containsOnlyKeys("scopes");
        assertThat(feed.getString("items[1].fields.scopes.after")).isEqualTo("[\"staff:read\"]");
    }

    @Test
    void aNewSecretIsToldAndNotWhatItIs() {
        var id = Uuid7.next();
        put(id, Map.of("name", "数据平台", "scopes", List.of("visits:read"), "disabled", false), null);

        assertThat(changedBySecretOf("api-clients/" + id)).containsOnlyKeys("secretVersion");
    }

    @Test
    void aChangeThatNobodyMaySeeIsToldWithoutWhatItWas() {
        var webhook = "webhooks/" + Uuid7.next();
        var draft = Map.of("name", "数据平台", "url", "https://example.org", "kinds", List.of("Visit"), "enabled", true);
        given().auth()
                .oauth2(coordinator)
                .contentType(ContentType.JSON)
                .body(draft)
                .put("/api/v1/" + webhook)
                .then()
                .statusCode(201);

        assertThat(changedBySecretOf(webhook)).isEmpty();
    }

    private Map<String, Object> changedBySecretOf(String record) {
        var cursor = read(coordinator, null).getString("nextCursor");
        given().auth()
                .oauth2(coordinator)
                .post("/api/v1/" + record + "/secret")
                .then()
                .statusCode(200);
        var feed = read(coordinator, cursor);
        assertThat(feed.getList("items.change")).containsExactly("CHANGED");
        return feed.getMap("items[0].fields");
    }

    @Test
    void anotherSystemSeesWhatItsScopesGrant() throws SQLException {
        for (var kind : List.of("Visit", "VisitParticipant", "CheckIn", "Community", "ApiClient")) {
            commit(kind);
        }

        assertThat(kindsFor("changes:read", "visits:read", "api-clients:read"))
                .containsExactly("Visit", "VisitParticipant");
        assertThat(kindsFor("changes:read", "communities:read")).containsExactly("Community");
        assertThat(kindsFor("changes:read", "visits:write")).isEmpty();
        var unscoped = accounts.clientToken(district.id, Set.of("visits:read"));
        answer(unscoped, null).then().statusCode(403).body("code", equalTo("session.scope-missing"));
    }

    @Test
    void aDistrictReadsItsOwnChangesAlone() throws SQLException {
        commit("Visit");
        var other = districts.make();

        assertThat(read(accounts.tokenOf(other.id, Role.DISTRICT_COORDINATOR), null)
                        .getList("items.kind"))
                .containsOnly("Account", "RoleGrant");
    }

    @Test
    void aPositionThatCannotBeReadIsRefused() {
        answer(coordinator, "no cursor")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("request.cursor-unreadable"));
        for (var gone : List.of(new FeedPosition(99, 1, Uuid7.next()), FeedPosition.before(1, Long.MAX_VALUE / 10))) {
            answer(coordinator, gone.cursor()).then().statusCode(410).body("code", equalTo("changes.cursor-expired"));
        }
    }

    @Test
    void whatCommitsLateComesLateAndNothingOvertakesIt() throws SQLException {
        try (var early = begin();
                var late = begin()) {
            var first = insert(early, "Visit");
            var second = insert(late, "Visit");
            late.commit();
            var before = read(coordinator, start);
            assertThat(before.getList("items")).isEmpty();

            early.commit();
            var after = read(coordinator, before.getString("nextCursor"));
            assertThat(after.getList("items.id", UUID.class)).containsExactly(first, second);
            assertThat(read(coordinator, after.getString("nextCursor")).getList("items"))
                    .isEmpty();
        }
    }

    @Test
    void whoeverReadsWhileManyWriteGetsEachChangeOnce() throws ExecutionException, InterruptedException {
        var read = new ArrayList<UUID>();
        var written = new ArrayList<UUID>();
        var cursor = start;
        try (var threads = Executors.newFixedThreadPool(8)) {
            var writers = new ArrayList<Future<List<UUID>>>();
            for (var seed = 0; seed < 300; seed++) {
                writers.add(threads.submit(writer(seed)));
            }
            while (writers.stream().anyMatch(writer -> !writer.isDone())) {
                cursor = readOn(cursor, read);
            }
            for (var writer : writers) {
                written.addAll(writer.get());
            }
        }
        while (read.size() < written.size()) {
            var before = read.size();
            cursor = readOn(cursor, read);
            assertThat(read).as("nothing is left behind").hasSizeGreaterThan(before);
        }

        assertThat(readOn(cursor, read)).isNotNull();
        assertThat(read).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
        assertThat(read).as("commits that overtook one another").isNotEqualTo(written);
    }

    @Test
    void afterARestoreReadersAreToldToBeginAnew() throws SQLException, IOException {
        commit("Visit");
        var cursor = read(coordinator, null).getString("nextCursor");
        owner("update feed_generation set place = 'another server'");
        answer(coordinator, cursor).then().statusCode(503).body("code", equalTo("changes.restored"));

        try (var script = getClass().getResourceAsStream("/db/migration/afterMigrate.sql")) {
            owner(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        answer(coordinator, cursor).then().statusCode(410);
        assertThat(read(coordinator, null).getList("items.kind")).containsOnlyOnce("Visit");
    }

    /** A transaction of up to twenty steps, some of which write and some of which only take time. */
    private Callable<List<UUID>> writer(int seed) {
        return () -> {
            var dice = new Random(seed);
            var made = new ArrayList<UUID>();
            try (var connection = begin()) {
                made.add(insert(connection, "Visit"));
                for (var step = dice.nextInt(20); step > 0; step--) {
                    if (dice.nextInt(4) == 0) {
                        made.add(insert(connection, "Visit"));
                    } else {
                        connection.createStatement().execute("select count(*) from generate_series(1, 20000)");
                    }
                }
                connection.commit();
            }
            return made;
        };
    }

    private String readOn(String cursor, List<UUID> read) {
        var page = read(coordinator, cursor);
        read.addAll(page.getList("items.id", UUID.class));
        return page.getString("nextCursor");
    }

    private List<String> kindsFor(String... scopes) {
        return read(accounts.clientToken(district.id, Set.of(scopes)), null).getList("items.kind");
    }

    private JsonPath read(String token, String cursor) {
        return answer(token, cursor).then().statusCode(200).extract().jsonPath();
    }

    private static Response answer(String token, String cursor) {
        var request = given().auth().oauth2(token);
        return (cursor == null ? request : request.queryParam("cursor", cursor)).get("/api/v1/changes?limit=7");
    }

    private void commit(String kind) throws SQLException {
        try (var connection = begin()) {
            insert(connection, kind);
            connection.commit();
        }
    }

    private Connection begin() throws SQLException {
        var connection = DriverManager.getConnection(
                System.getProperty("quarkus.datasource.jdbc.url"),
                System.getProperty("quarkus.datasource.username"),
                System.getProperty("quarkus.datasource.password"));
        connection.setAutoCommit(false);
        return connection;
    }

    private UUID insert(Connection connection, String kind) throws SQLException {
        var id = Uuid7.next();
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, district.id);
            insert.setObject(2, id);
            insert.setString(3, kind);
            insert.setObject(4, Uuid7.next());
            insert.executeUpdate();
        }
        return id;
    }

    private static void owner(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(
                System.getProperty("quarkus.flyway.jdbc-url"),
                System.getProperty("quarkus.flyway.username"),
                System.getProperty("quarkus.flyway.password"))) {
            connection.createStatement().execute(statement);
        }
    }

    private void put(UUID id, Map<String, Object> body, String ifMatch) {
        var request = given().auth().oauth2(coordinator).contentType(ContentType.JSON);
        (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .body(body)
                .put("/api/v1/api-clients/" + id)
                .then()
                .statusCode(ifMatch == null ? 201 : 200);
    }
}

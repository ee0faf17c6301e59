package org.xieshou.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.security.Role;
import org.xieshou.shared.ProblemTexts;
import org.xieshou.shared.Uuid7;

/** The rules that hold for every operation of the contract, tried on every operation they apply to. */
@QuarkusTest
class ContractRulesTest {

    /** What is made by {@code PUT} with the example of the contract, so that the rules of making can be tried on it. */
    private static final Set<String> MADE = Set.of(
            "putAccount",
            "putApiClient",
            "putCommunity",
            "putDocument",
            "putQuota",
            "putScheme",
            "putSchool",
            "putStaff",
            "putVisit",
            "putAttachment",
            "putWebhook");

    /** Made once at its address, or never changed. */
    private static final Set<String> KEPT = Set.of("putScore", "putSchoolProfile", "putCheckIn");

    private static final List<String> WORDS = List.of("name", "theme", "title", "displayName", "caption");

    @Inject
    InhabitedDistricts districts;

    @Inject
    ProblemTexts texts;

    private SampleDistrict district;
    private SampleBodies bodies;
    private String coordinator;
    private String auditor;
    private String operator;
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void inhabit() {
        district = districts.make();
        bodies = new SampleBodies(district);
        var people = districts.people(district);
        coordinator = people.get(Role.DISTRICT_COORDINATOR).get();
        auditor = people.get(Role.AUDITOR).get();
        operator = people.get(Role.PLATFORM_OPERATOR).get();
    }

    @Test
    void everyOperationThatTheAuditLogTellsOfHasATitle() {
        for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(Operations.all())
                    .filteredOn(operation -> !operation.method().equals("GET")
                            || operation.id().endsWith(".sheet")
                            || operation.id().startsWith("download"))
                    .extracting(Called::id)
                    .filteredOn(id ->
                            texts.text(language, "operation." + id, List.of()).equals("operation." + id))
                    .isEmpty();
        }
    }

    @Test
    void listsAreReadPageByPage() {
        var lists = operations(
                operation -> operation.takes("limit") && !operation.id().endsWith(".sheet"));
        for (var list : lists) {
            for (var limit : List.of("0", "201", "many", "-1")) {
                refused(list, get(list, "limit", limit), 422, "/limit");
            }
            if (list.takes("sort")) {
                tellsItsSorts(list);
            }
            for (var cursor : List.of("!", "bm8", "WzEsMiwzLDQsNV0")) {
                refused(list, get(list, "cursor", cursor), 422, "/cursor");
            }
            if (list.takes("count")) {
                countsOnRequest(list);
            }
        }
        assertThat(lists).hasSizeGreaterThan(15);
        assertThat(wrong).isEmpty();
    }

    private void tellsItsSorts(Called list) {
        var sorted = get(list, "sort", "noSuchField");
        refused(list, sorted, 422, "/sort");
        String possible = sorted.path("errors[0].detail");
        note(list, list.told("sort").contains(fields(possible)), "tells what it may be sorted by");
    }

    private void countsOnRequest(Called list) {
        refused(list, get(list, "count", "perhaps"), 422, "/count");
        note(list, get(list, "count", "true").path("total") != null, "counts on request");
        note(list, get(list, "limit", "1").path("total") == null, "counts only on request");
    }

    /** Of 可以用：name, code。 the fields as the contract writes them. */
    private static String fields(String refusal) {
        var names = refusal.substring(refusal.lastIndexOf('：') + 1, refusal.length() - 1);
        return "possible are `" + names.replace(", ", "`, `") + "`";
    }

    @Test
    void bodiesAreJsonAndComplete() {
        for (var operation : operations(one -> one.body() != null && !one.multipart())) {
            refused(operation, send(operation, "text/plain", operation.body().toString()), 415, null);
            for (var body : List.of("{\"open", "[]")) {
                var sent = given().header("If-Match", "*")
                        .contentType(operation.contentType())
                        .body(body);
                refused(operation, call(operation, sent), 400, null);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void formatsNobodyOffersAreRefused() {
        for (var operation : operations(one -> one.method().equals("GET") && one.answersJson())) {
            refused(operation, call(operation, given().accept("model/vrml")), 406, null);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void refusalsSpeakTheLanguageOfTheCaller() {
        for (var operation : operations(one -> one.body() != null && !one.multipart())) {
            var chinese = send(operation, operation.contentType(), "{").asString();
            var english = call(
                            operation,
                            given().header("Accept-Language", "en-GB, en;q=0.8")
                                    .contentType(operation.contentType())
                                    .body("{"))
                    .asString();
            note(operation, chinese.codePoints().anyMatch(Character::isIdeographic), "refuses in Chinese");
            note(operation, english.codePoints().noneMatch(Character::isIdeographic), "refuses in English");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoReadWhatIsThereReadsItOnce() {
        // the sample file is no picture, and so has no small copy
        for (var operation : operations(one -> one.answersWith(304) && !one.id().equals("getThumbnail"))) {
            var tag = call(operation, given()).header("ETag");
            note(operation, tag != null, "has an ETag");
            var again = call(operation, given().header("If-None-Match", String.valueOf(tag)));
            note(operation, again.statusCode() == 304 && again.asString().isEmpty(), "answers 304");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoChangesSaysWhichVersionHeSaw() {
        for (var operation :
                operations(one -> one.method().equals("PATCH") || one.method().equals("DELETE"))) {
            if (operation.answersWith(428)) {
                refused(operation, call(operation, request(operation).body("{}")), 428, null);
                var change = operation.method().equals("PATCH") ? bodies.of(operation) : "{}";
                refused(
                        operation,
                        call(operation, request(operation).body(change).header("If-Match", "\"4711\"")),
                        412,
                        null);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsMadeTwiceIsMadeOnceAndWhatIsDeletedStaysSo() {
        var made = new TreeSet<String>();
        for (var operation : operations(one -> MADE.contains(one.id()))) {
            var body = bodies.of(operation);
            var address = SampleBodies.withNewId(district.fill(operation.path()), Uuid7.next());
            var first = put(operation, address, body, null);
            made.add(operation.id() + " " + first.statusCode());
            note(operation, first.header("ETag") != null, "tells the version of what it made");
            note(operation, put(operation, address, body, null).statusCode() == 200, "makes it once");
            note(
                    operation,
                    first.asString().equals(put(operation, address, body, null).asString()),
                    "repeats its answer");
            refused(operation, put(operation, address, other(body), null), 409, null);
            refused(operation, put(operation, address, other(body), "\"4711\""), 412, null);
            note(operation, put(operation, address, other(body), "*").statusCode() == 200, "replaces it");
            refused(
                    operation,
                    put(operation, SampleBodies.withNewId(address, UUID.randomUUID()), body, null),
                    422,
                    "/id");
            delete(operation, address, body);
        }
        assertThat(made)
                .containsExactlyInAnyOrderElementsOf(
                        MADE.stream().map(id -> id + " 201").toList());
        assertThat(wrong).isEmpty();
    }

    /** Blanks around a text, zeros behind a number, parts of a microsecond: what is not kept makes no difference. */
    @Test
    void whatIsRepeatedIsNoChangeHoweverItIsWritten() {
        for (var operation : operations(one -> MADE.contains(one.id()) || KEPT.contains(one.id()))) {
            var path = district.fill(operation.path());
            var address = operation.path().endsWith("d}") ? SampleBodies.withNewId(path, Uuid7.next()) : path;
            var body = SampleBodies.oddlyWritten(bodies.of(operation));
            var first = put(operation, address, body, null);
            note(operation, first.statusCode() == 201, "is made, not " + first.asString());
            var again = put(operation, address, body, null);
            note(operation, again.statusCode() == 200, "is the same, not " + again.asString());
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aListGoesOnWhereItsPageEnds() {
        for (var operation :
                operations(one -> MADE.contains(one.id()) && one.path().split("/").length == 5)) {
            put(
                    operation,
                    SampleBodies.withNewId(district.fill(operation.path()), Uuid7.next()),
                    bodies.of(operation),
                    null);
            var list = operation.path().replace("/{id}", "");
            var first = as(operation, given()).get(list + "?limit=1");
            var next = String.valueOf(first.header("Link"));
            note(operation, next.endsWith(">; rel=\"next\""), "links to the next page");
            var second = as(operation, given().urlEncodingEnabled(false)).get(next.replaceAll("^<|>.*$", ""));
            note(operation, !first.<String>path("items[0].id").equals(second.path("items[0].id")), "goes on");
        }
        assertThat(wrong).isEmpty();
    }

    private void delete(Called operation, String address, ObjectNode body) {
        var deletion = Operations.all().stream()
                .filter(one -> one.method().equals("DELETE") && one.path().equals(operation.path()))
                .findFirst();
        if (deletion.isPresent()) {
            note(
                    operation,
                    as(operation, given().header("If-Match", "*"))
                                    .delete(address)
                                    .statusCode()
                            == 204,
                    "is deleted");
            note(operation, as(operation, given()).delete(address).statusCode() == 204, "is deleted again");
            refused(operation, put(operation, address, body, null), 410, null);
        }
    }

    private static ObjectNode other(ObjectNode body) {
        var word = WORDS.stream().filter(body::has).findFirst().orElseThrow();
        return body.deepCopy().put(word, "另一个");
    }

    private Response put(Called operation, String address, ObjectNode body, String ifMatch) {
        var request = as(operation, given()).contentType(ContentType.JSON).body(body.toString());
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(address);
    }

    private Response get(Called list, String parameter, String value) {
        return call(list, given().queryParam(parameter, value));
    }

    private Response send(Called operation, String contentType, String body) {
        return call(operation, given().contentType(contentType).body(body));
    }

    private static RequestSpecification request(Called operation) {
        return operation.contentType() == null ? given() : given().contentType(operation.contentType());
    }

    private Response call(Called operation, RequestSpecification request) {
        var address = district.fill(operation.path()) + operation.query(district);
        return as(operation, request).request(operation.method(), address);
    }

    private RequestSpecification as(Called operation, RequestSpecification request) {
        var rights = RightsTable.read().get(operation.id());
        if (rights.nobody().equals("yes")
                || rights.of(Role.DISTRICT_COORDINATOR).equals("yes")) {
            return request.auth().oauth2(coordinator);
        }
        return request.auth().oauth2(rights.of(Role.AUDITOR).equals("yes") ? auditor : operator);
    }

    private static List<Called> operations(Predicate<Called> which) {
        return Operations.all().stream().filter(which).toList();
    }

    private void refused(Called operation, Response answer, int status, String pointer) {
        var right = answer.statusCode() == status
                && answer.contentType().startsWith("application/problem+json")
                && (pointer == null || pointer.equals(answer.path("errors[0].pointer")));
        note(operation, right, "refuses with " + status + " " + pointer + ", not " + answer.statusCode());
    }

    private void note(Called operation, boolean right, String what) {
        if (!right) {
            wrong.add(operation.id() + " " + what);
        }
    }
}

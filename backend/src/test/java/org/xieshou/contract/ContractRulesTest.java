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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.security.Role;
import org.xieshou.shared.ProblemTexts;
import org.xieshou.shared.Uuid7;
import org.xieshou.sheet.SheetFormat;

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

    /** A field without a value; in a text the quotes would be escaped. */
    private static final Pattern NOTHING = Pattern.compile("[^\\\\]\":null");

    private static final List<String> WORDS = List.of("name", "theme", "title", "displayName", "caption");

    @Inject
    InhabitedDistricts districts;

    @Inject
    GrownDistricts grown;

    @Inject
    ProblemTexts texts;

    private SampleDistrict district;
    private SampleBodies bodies;
    private Map<Role, Supplier<String>> people;
    private final Map<Role, String> tokens = new EnumMap<>(Role.class);
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void inhabit() {
        district = districts.make();
        bodies = new SampleBodies(district);
        people = districts.people(district);
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
    void whatHasNoValueIsLeftOut() {
        for (var operation : operations(one -> one.method().equals("GET") && one.answersJson())) {
            var answer = call(operation, given()).asString();
            note(operation, !NOTHING.matcher(answer).find(), "answers without null");
        }
        assertThat(wrong).isEmpty();
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
        for (var operation : operations(one ->
                one.method().equals("GET") && (one.answersJson() || one.id().endsWith(".sheet")))) {
            refused(operation, call(operation, given().accept("model/vrml")), 406, null);
        }
        assertThat(wrong).isEmpty();
    }

    /** Whoever is nobody is refused everywhere but at the door, where what he sends is unreadable. */
    @Test
    void refusalsSpeakTheLanguageOfTheCaller() {
        var silent = Exceptions.from("language");
        for (var operation : operations(one -> !silent.contains(one.id()))) {
            var chinese = refusal(operation, null);
            note(operation, chinese.asString().codePoints().anyMatch(Character::isIdeographic), "refuses in Chinese");
            note(operation, "zh-CN".equals(chinese.header("Content-Language")), "says that it is Chinese");
            var english = refusal(operation, "en-GB, en;q=0.8");
            note(operation, english.asString().codePoints().noneMatch(Character::isIdeographic), "refuses in English");
            note(operation, "en".equals(english.header("Content-Language")), "says that it is English");
        }
        assertThat(wrong).isEmpty();
    }

    private Response refusal(Called operation, String language) {
        var request = request(operation);
        if (language != null) {
            request.header("Accept-Language", language);
        }
        if (operation.multipart()) {
            request.multiPart("file", "leer.pdf", new byte[1]);
        } else if (operation.body() != null) {
            request.body("{");
        }
        var answer = request.request(operation.method(), district.fill(operation.path()) + operation.query(district));
        note(operation, answer.statusCode() >= 400, "refuses nobody");
        return answer;
    }

    @Test
    void whoReadWhatIsThereReadsItOnce() {
        var changing = Exceptions.from("unchanged");
        for (var operation : operations(one -> one.answersWith(304) && !changing.contains(one.id()))) {
            var tag = call(operation, given()).header("ETag");
            note(operation, tag != null, "has an ETag");
            var again = call(operation, given().header("If-None-Match", String.valueOf(tag)));
            note(operation, again.statusCode() == 304 && again.asString().isEmpty(), "answers 304");
            note(operation, tag != null && tag.equals(again.header("ETag")), "repeats its ETag");
            var other = call(operation, given().header("If-None-Match", "\"4711\""));
            note(operation, other.statusCode() == 200, "answers who has seen something else");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoChangesSaysWhichVersionHeSaw() {
        for (var operation : operations(one -> one.answersWith(428))) {
            var nothing =
                    operation.method().equals("PUT") ? bodies.of(operation).toString() : "{}";
            refused(operation, call(operation, request(operation).body(nothing)), 428, null);
            var change = operation.method().equals("DELETE")
                    ? "{}"
                    : bodies.of(operation).toString();
            refused(
                    operation,
                    call(operation, request(operation).body(change).header("If-Match", "\"4711\"")),
                    412,
                    null);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aListThatCanBeTakenAwayHasAnAddressForItsSheet() {
        var sheets = operations(one -> one.id().endsWith(".sheet"));
        var growing = Exceptions.from("sheet");
        for (var sheet : sheets) {
            note(sheet, call(sheet, given()).contentType().startsWith(SheetFormat.XLSX_TYPE), "is a workbook");
            var text = call(sheet, given().queryParam("format", "CSV"));
            note(sheet, text.contentType().startsWith(SheetFormat.CSV_TYPE), "is text when it is asked for");
            var list = district.fill(sheet.path().replaceFirst("/sheet$", "")) + sheet.query(district);
            var asked = as(sheet, given().accept(SheetFormat.CSV_TYPE)).get(list);
            var same = text.asString().equals(asked.asString());
            note(sheet, same || growing.contains(sheet.id()), "is the list in the format of sheets");
            refused(sheet, call(sheet, given().queryParam("format", "PDF")), 422, "/format");
        }
        assertThat(sheets).hasSizeGreaterThan(9);
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
        grown.grow(district);
        var tooShort = Exceptions.from("next");
        for (var list :
                operations(one -> one.sends(200, "Link") && one.takes("limit") && !tooShort.contains(one.id()))) {
            var first = get(list, "limit", "1");
            var next = String.valueOf(first.header("Link"));
            if (!next.endsWith(">; rel=\"next\"")) {
                note(list, false, "links to the next page");
                continue;
            }
            var second = as(list, given().urlEncodingEnabled(false)).get(next.replaceAll("^<|>.*$", ""));
            note(
                    list,
                    second.statusCode() == 200
                            && second.jsonPath().getList("items").size() == 1,
                    "has a next page");
            note(list, !first.path("items[0]").equals(second.path("items[0]")), "goes on");
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
        var role = Stream.concat(Stream.of(Role.DISTRICT_COORDINATOR), Arrays.stream(Role.values()))
                .filter(one -> rights.of(one).equals("yes"))
                .findFirst()
                .orElse(Role.DISTRICT_COORDINATOR);
        return request.auth()
                .oauth2(tokens.computeIfAbsent(role, one -> people.get(one).get()));
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

package org.xieshou.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.xieshou.security.Account;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;

/**
 * Calls every operation of the contract as every role, as nobody, and as the same role of another district, and compares
 * with {@code rights.csv}. An operation without a line there fails.
 */
@QuarkusTest
class RightsTest {

    @Inject
    TestAccounts accounts;

    @Inject
    SampleDistricts districts;

    @All
    @Inject
    List<SampleRecords> samples;

    @Test
    void everyOperationHasALineAndEveryLineAnOperation() {
        var operations = operations().stream().map(Called::id).toList();

        assertThat(RightsTable.read().keySet()).containsExactlyInAnyOrderElementsOf(operations);
    }

    @Test
    void everyRoleMayDoWhatTheTableSaysAndNothingElse() {
        var district = district();
        var people = people(district);
        var strangers = people(district());
        var table = RightsTable.read();
        var wrong = new ArrayList<String>();
        for (var operation : operations()) {
            var rights = table.get(operation.id());
            if (rights == null) {
                continue;
            }
            for (var role : Role.values()) {
                var answer = call(operation, district, people.get(role).get());
                check(wrong, operation, role.name(), rights.of(role), answer);
                if (rights.of(role).equals("yes")) {
                    var foreign = call(operation, district, strangers.get(role).get());
                    check(wrong, operation, "foreign " + role, rights.foreign(), foreign);
                }
            }
            check(wrong, operation, "nobody", rights.nobody(), call(operation, district, null));
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(List<String> wrong, Called operation, String who, String expected, Response answer) {
        var seen = RightsTable.outcome(answer);
        var fits = expected.equals(seen) || (expected.equals("own") && seen.equals("yes"));
        if (expected.equals("empty")) {
            fits = answer.statusCode() == 200 && RightsTable.empty(answer);
        }
        if (!fits) {
            wrong.add(operation.id() + " as " + who + ": expected " + expected + ", was " + seen + " ("
                    + answer.statusCode() + ")");
        }
    }

    private Response call(Called operation, SampleDistrict district, String token) {
        var request = given().urlEncodingEnabled(false).accept(operation.accept());
        if (token != null) {
            request.auth().oauth2(token);
        }
        if (operation.multipart()) {
            request.multiPart("file", "leer.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        } else if (operation.body() != null) {
            request.contentType(operation.contentType()).body(operation.body());
        }
        return request.request(operation.method(), district.fill(operation.path()) + operation.query(district));
    }

    private SampleDistrict district() {
        var district = districts.make();
        samples.stream()
                .sorted(Comparator.comparingInt(SampleRecords::order))
                .forEach(records -> districts.inside(district, records));
        return district;
    }

    /** How each role gets a token that is good now: some operations end the tokens there are. */
    private Map<Role, Supplier<String>> people(SampleDistrict district) {
        var people = new EnumMap<Role, Account>(Role.class);
        for (var role : Role.values()) {
            if (role != Role.API_CLIENT) {
                people.put(role, account(district, role));
            }
        }
        districts.assign(district, people);
        var tokens = new EnumMap<Role, Supplier<String>>(Role.class);
        people.forEach((role, account) -> tokens.put(role, () -> accounts.token(account)));
        var client = accounts.clientToken(district.id, everyScope());
        tokens.put(Role.API_CLIENT, () -> client);
        return tokens;
    }

    private Account account(SampleDistrict district, Role role) {
        var home = role.aboveDistricts() ? null : district.id;
        var school = role.ofSchool() ? district.get("schools") : null;
        var community = role == Role.COMMUNITY_LEAD ? district.get("communities") : null;
        var staff = role.aboveDistricts() ? null : district.get("staff");
        return accounts.make(home, role, school, community, staff);
    }

    private static Set<String> everyScope() {
        var scopes = new HashSet<String>();
        for (var operation : operations()) {
            var resource = operation.path().replaceFirst("/api/v1/", "").replaceFirst("/.*", "");
            scopes.add(resource + ":read");
            scopes.add(resource + ":write");
        }
        return scopes;
    }

    /** PUT comes last, the deepest path first: it leaves the stranger a record of his own under the same id. */
    private static List<Called> operations() {
        var contract = JsonPath.from(given().get("/q/openapi?format=json").asString());
        Map<String, Map<String, Map<String, Object>>> paths = contract.getMap("paths");
        var operations = new ArrayList<Called>();
        paths.forEach((path, item) -> item.forEach((method, operation) -> {
            if (operation.containsKey("operationId")) {
                Called.each(path, method, operation).forEach(operations::add);
            }
        }));
        operations.sort(
                Comparator.comparing((Called operation) -> operation.method().equals("PUT"))
                        .thenComparing(operation -> -operation.path().split("/").length));
        return operations;
    }
}

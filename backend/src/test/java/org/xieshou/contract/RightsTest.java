package org.xieshou.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xieshou.security.Role;

/**
 * Calls every operation of the contract as every role, as nobody, and as the same role of another district, and compares
 * with {@code rights.csv}. An operation without a line there fails.
 */
@QuarkusTest
class RightsTest {

    @Inject
    InhabitedDistricts districts;

    @Test
    void everyOperationHasALineAndEveryLineAnOperation() {
        var operations = operations().stream().map(Called::id).toList();

        assertThat(RightsTable.read().keySet()).containsExactlyInAnyOrderElementsOf(operations);
    }

    @Test
    void everyRoleMayDoWhatTheTableSaysAndNothingElse() {
        var district = districts.make();
        var people = districts.people(district);
        var strangers = districts.people(districts.make());
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
                    if (!role.aboveDistricts() && tells(foreign, operation, district)) {
                        wrong.add(operation.id() + " as foreign " + role + ": tells of records it may not");
                    }
                }
            }
            check(wrong, operation, "nobody", rights.nobody(), call(operation, district, null));
        }
        assertThat(wrong).isEmpty();
    }

    /**
     * Whether an answer names a record of the district that the call itself did not name. The audit log does: it notes for
     * what the strangers asked.
     */
    private static boolean tells(Response answer, Called operation, SampleDistrict district) {
        if (operation.id().startsWith("listAuditEvents")) {
            return false;
        }
        var asked = district.fill(operation.path()) + operation.query(district);
        var said = answer.asString();
        return district.ids().anyMatch(id -> said.contains(id) && !asked.contains(id));
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

    /** PUT comes last, the deepest path first: it leaves the stranger a record of his own under the same id. */
    private static List<Called> operations() {
        return Operations.all().stream()
                .sorted(Comparator.comparing(
                                (Called operation) -> operation.method().equals("PUT"))
                        .thenComparing(operation -> -operation.path().split("/").length))
                .toList();
    }
}

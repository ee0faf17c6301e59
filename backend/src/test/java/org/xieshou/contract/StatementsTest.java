package org.xieshou.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xieshou.security.Role;
import org.xieshou.shared.Statements;

/**
 * How many SQL statements each reading operation costs, {@code src/test/resources/statements.csv}: the same few however
 * much there is to read.
 */
@QuarkusTest
class StatementsTest {

    private static final Path TABLE = Path.of("src/test/resources/statements.csv");

    /** Lists that are as long in every district, and those of what only other steps make, such as later changes. */
    private static final Set<String> DO_NOT_GROW = Set.of(
            "listSchemeTemplates",
            "listCriterionRecords",
            "listApiClientHistory",
            "listSchemeHistory",
            "listSchoolYearHistory",
            "listThresholdHistory",
            "listWebhookHistory");

    @Inject
    InhabitedDistricts districts;

    @Inject
    GrownDistricts grown;

    @Inject
    Statements statements;

    private SampleDistrict district;
    private final Map<Role, String> tokens = new TreeMap<>();

    @Test
    void readingCostsAsManyStatementsHoweverMuchThereIs() {
        district = districts.make();
        districts.people(district).forEach((role, token) -> tokens.put(role, token.get()));
        var before = costs();
        grown.grow(district);
        districts.make();
        for (var write = 0; write < 3; write++) {
            given().auth().oauth2(tokens.get(Role.DISTRICT_COORDINATOR)).delete("/api/v1/schools/" + district.id);
        }
        var after = costs();

        assertThat(after).isEqualTo(before);
        assertThat(rows(after)).containsExactlyElementsOf(expected());
        assertThat(tooShort()).containsExactlyInAnyOrderElementsOf(DO_NOT_GROW);
    }

    private static List<String> rows(Map<String, Long> costs) {
        return costs.entrySet().stream()
                .map(cost -> cost.getKey() + "," + cost.getValue())
                .toList();
    }

    /** The lists that have not grown, which so prove nothing. */
    private List<String> tooShort() {
        return reading()
                .filter(one -> one.answers().get("200").toString().contains("schemas/Page"))
                .filter(one -> call(one).jsonPath().getList("items").size() < 2)
                .map(Called::id)
                .toList();
    }

    private Map<String, Long> costs() {
        var costs = new TreeMap<String, Long>();
        reading().forEach(one -> {
            call(one); // what is read once and kept is read now
            costs.put(one.id(), statements.of(() -> call(one).then().statusCode(200)));
        });
        return costs;
    }

    private Response call(Called list) {
        var rights = RightsTable.read().get(list.id());
        var token = tokens.entrySet().stream()
                .filter(one -> rights.of(one.getKey()).equals("yes"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        return given().auth().oauth2(token).get(district.fill(list.path()) + list.query(district));
    }

    private static Stream<Called> reading() {
        return Operations.all().stream().filter(one -> one.method().equals("GET") && one.answersJson());
    }

    private static List<String> expected() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .skip(1)
                    .map(line -> line.replace(" ", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

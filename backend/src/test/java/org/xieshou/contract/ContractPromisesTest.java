package org.xieshou.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What every operation has to promise, so that {@link ContractRulesTest} tries it and no operation is left out: a rule a
 * test, over all operations; those for which it does not hold stand with their reason in {@code contract-exceptions.csv}.
 */
@QuarkusTest
class ContractPromisesTest {

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    @Test
    void whatIsNoListIsReadOnlyWhenItChanged() {
        assertThat(broken(
                        one -> reads(one) && !isList(one) && !one.id().endsWith(".sheet"),
                        one -> one.answersWith(304) && (one.sends(200, "ETag") || !one.answersJson())))
                .containsExactlyInAnyOrderElementsOf(Exceptions.from("tag"));
    }

    @Test
    void aChangeSaysWhichVersionItSaw() {
        assertThat(broken(
                        one -> Set.of("PUT", "PATCH", "DELETE").contains(one.method()),
                        one -> one.takes("If-Match")
                                && one.answersWith(412)
                                && one.answersWith(428) != one.answersWith(201)))
                .containsExactlyInAnyOrderElementsOf(Exceptions.from("version"));
    }

    @Test
    void aListHasPages() {
        assertThat(broken(
                        one -> reads(one) && isList(one),
                        one -> one.takes("limit") && one.takes("cursor") && one.sends(200, "Link")))
                .containsExactlyInAnyOrderElementsOf(Exceptions.from("pages"));
    }

    @Test
    void whatIsPartOfARecordIsSentAsAMergePatch() {
        assertThat(broken(
                        one -> one.method().equals("PATCH"),
                        one -> "application/merge-patch+json".equals(one.contentType())))
                .isEmpty();
    }

    @Test
    void aBodyMayBeTooLargeOrOfAWrongType() {
        assertThat(broken(one -> one.contentType() != null, one -> one.answersWith(413) && one.answersWith(415)))
                .isEmpty();
    }

    @Test
    void aRefusalIsAProblemAndTellsHowLongToWait() {
        var answers = Operations.document().<String, Map<String, Object>>getMap("components.responses");
        assertThat(answers).hasSizeGreaterThan(12).allSatisfy((name, answer) -> {
            assertThat(String.valueOf(answer.get("content"))).contains("application/problem+json", "/Problem");
            assertThat(String.valueOf(answer.get("headers")).contains("Retry-After"))
                    .isEqualTo(Set.of("Problem429", "Problem503").contains(name));
        });
        assertThat(broken(
                        one -> true,
                        one -> List.of(400, 406, 422, 429, 500, 503).stream().allMatch(one::answersWith)))
                .isEmpty();
    }

    @Test
    void thePartsOfAnAddressStandInTheirOrder() {
        assertThat(Operations.all())
                .filteredOn(one -> !one.addressed()
                        .equals(PART.matcher(one.path())
                                .results()
                                .map(part -> part.group(1))
                                .toList()))
                .extracting(Called::id)
                .isEmpty();
    }

    @Test
    void whatGoesAwayTellsWhen() {
        assertThat(Operations.all())
                .filteredOn(one -> one.deprecated() != one.sends(200, "Sunset"))
                .extracting(Called::id)
                .isEmpty();
    }

    private static boolean reads(Called operation) {
        return operation.method().equals("GET");
    }

    private static boolean isList(Called operation) {
        return operation.answersJson()
                && operation.answers().get("200").toString().matches(".*schemas/\\w*Page.*");
    }

    private static List<String> broken(Predicate<Called> which, Predicate<Called> promise) {
        var tried = Operations.all().stream().filter(which).toList();
        assertThat(tried).isNotEmpty();
        return tried.stream().filter(promise.negate()).map(Called::id).toList();
    }
}

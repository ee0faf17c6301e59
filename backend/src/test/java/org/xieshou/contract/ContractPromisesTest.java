package org.xieshou.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What every operation has to promise, so that {@link ContractRulesTest} tries it and no operation is left out. */
@QuarkusTest
class ContractPromisesTest {

    /** Changes that hang on no version: a session ends, and an evaluator is taken off a list. */
    private static final Set<String> WITHOUT_VERSION = Set.of("deleteEvaluator", "logOut", "logOutEverywhere");

    @Test
    void aRecordIsReadOnlyWhenItChanged() {
        assertThat(broken(
                        one -> one.method().equals("GET") && one.path().endsWith("}") && one.answersJson(),
                        one -> one.answersWith(304)))
                .isEmpty();
    }

    @Test
    void aChangeSaysWhichVersionItSaw() {
        assertThat(broken(
                        one -> Set.of("PATCH", "DELETE").contains(one.method()) && !WITHOUT_VERSION.contains(one.id()),
                        one -> one.answersWith(428) && one.answersWith(412)))
                .isEmpty();
    }

    @Test
    void aListThatHasPagesTakesALimitAndACursor() {
        assertThat(broken(
                        one -> one.takes("limit") || one.takes("cursor"),
                        one -> one.takes("limit") && one.takes("cursor")))
                .isEmpty();
    }

    private static List<String> broken(Predicate<Called> which, Predicate<Called> promise) {
        var tried = Operations.all().stream().filter(which).toList();
        assertThat(tried).isNotEmpty();
        return tried.stream().filter(promise.negate()).map(Called::id).toList();
    }
}

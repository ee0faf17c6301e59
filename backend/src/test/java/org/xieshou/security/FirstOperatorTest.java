package org.xieshou.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

/** Each test empties the accounts inside a transaction that is rolled back. */
@QuarkusTest
@TestTransaction
class FirstOperatorTest {
    @Inject
    FirstOperator firstOperator;

    @Inject
    Passwords passwords;

    @Inject
    EntityManager database;

    @Test
    void anEmptyInstallationLetsOneOperatorIn() {
        removeAccounts();

        var password = firstOperator.oneTimePassword().orElseThrow();

        var operator = operator();
        assertThat(passwords.matches(password, operator.passwordHash)).isTrue();
        assertThat(operator.mustChangePassword).isTrue();
        assertThat(operator.grants).extracting(grant -> grant.role).containsExactly(Role.PLATFORM_OPERATOR);
    }

    @Test
    void aPasswordNobodyUsedIsReplacedAtTheNextStart() {
        removeAccounts();
        var first = firstOperator.oneTimePassword().orElseThrow();

        var second = firstOperator.oneTimePassword().orElseThrow();

        assertThat(second).isNotEqualTo(first);
        assertThat(passwords.matches(first, operator().passwordHash)).isFalse();
    }

    @Test
    void onceAPasswordIsChosenNobodyElseIsLetIn() {
        removeAccounts();
        firstOperator.oneTimePassword();
        operator().choosePassword(passwords.hash("a password of my own"));
        database.flush();

        assertThat(firstOperator.oneTimePassword()).isEmpty();
    }

    private Account operator() {
        return database.createQuery("from Account", Account.class).getSingleResult();
    }

    private void removeAccounts() {
        database.createNativeQuery("delete from score").executeUpdate();
        database.createNativeQuery("delete from evaluator").executeUpdate();
        database.createNativeQuery("update district set first_coordinator_id = null")
                .executeUpdate();
        database.createNativeQuery("delete from account").executeUpdate();
    }
}

package org.xieshou.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.xieshou.shared.Uuid7;

/** Lets somebody into an empty installation: an operator with a one-time password, for as long as nobody has used one. */
@ApplicationScoped
public class FirstOperator {
    public static final String LOGIN_NAME = "operator";

    private final EntityManager database;
    private final Passwords passwords;
    private final Clock clock;

    FirstOperator(EntityManager database, Passwords passwords, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** A fresh one-time password, or nothing once there is an account whose owner chose a password. */
    @ActivateRequestContext
    @Transactional
    public Optional<String> oneTimePassword() {
        var accounts = database.createQuery("from Account", Account.class)
                .setMaxResults(2)
                .getResultList();
        if (accounts.size() > 1 || accounts.stream().anyMatch(account -> !account.mustChangePassword)) {
            return Optional.empty();
        }
        var password = passwords.oneTimeCode();
        var operator = accounts.isEmpty() ? operator() : accounts.getFirst();
        operator.passwordHash = passwords.hash(password);
        operator.mustChangePassword = true;
        database.persist(operator);
        return Optional.of(password);
    }

    private Account operator() {
        var operator = new Account();
        operator.id = Uuid7.next();
        operator.loginName = LOGIN_NAME;
        operator.displayName = "平台管理员";
        operator.grant(Role.PLATFORM_OPERATOR, LocalDate.now(clock));
        return operator;
    }
}

package org.xieshou.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.security.Account;
import org.xieshou.security.Passwords;
import org.xieshou.security.Role;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Uuid7;

/** The accounts with which districts begin. */
@ApplicationScoped
class FirstCoordinators {

    /** Long enough for a letter from the operator to the bureau. */
    private static final Duration CODE_LASTS = Duration.ofDays(7);

    private final EntityManager database;
    private final Passwords passwords;
    private final Clock clock;

    FirstCoordinators(EntityManager database, Passwords passwords, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.clock = clock;
    }

    Account make(UUID districtId, NewDistrict.FirstCoordinator draft) {
        refuseTaken(draft.loginName());
        var account = new Account();
        account.id = Uuid7.next();
        account.districtId = districtId;
        account.loginName = draft.loginName();
        account.displayName = draft.displayName();
        account.grant(Role.DISTRICT_COORDINATOR, LocalDate.now(clock));
        database.persist(account);
        return account;
    }

    NewDistrict.FirstCoordinator find(UUID accountId) {
        var account = accountId == null ? null : database.find(Account.class, accountId);
        return account == null ? null : new NewDistrict.FirstCoordinator(account.loginName, account.displayName);
    }

    /** Corrects the names while nobody has logged in with them; afterwards they are the bureau's business. */
    UUID rename(District district, NewDistrict.FirstCoordinator draft) {
        if (district.firstCoordinatorId == null) {
            return make(district.id, draft).id;
        }
        if (draft.equals(find(district.firstCoordinatorId))) {
            return district.firstCoordinatorId;
        }
        var account = database.find(Account.class, district.firstCoordinatorId);
        if (account.passwordHash != null) {
            throw Problem.conflict("district.coordinator-active");
        }
        if (!account.loginName.equals(draft.loginName())) {
            refuseTaken(draft.loginName());
        }
        account.loginName = draft.loginName();
        account.displayName = draft.displayName();
        return account.id;
    }

    /** A fresh code; the one given before is void. */
    CoordinatorCode giveCode(District district) {
        if (district.firstCoordinatorId == null) {
            throw Problem.conflict("district.without-coordinator");
        }
        var account = database.find(Account.class, district.firstCoordinatorId);
        var code = passwords.oneTimeCode();
        var expiresAt = clock.instant().plus(CODE_LASTS);
        account.giveResetCode(Passwords.digest(code), expiresAt);
        return new CoordinatorCode(account.loginName, code, expiresAt);
    }

    private void refuseTaken(String loginName) {
        var taken = database.createQuery("select count(a) from Account a where a.loginName = :name", Long.class)
                .setParameter("name", loginName)
                .getSingleResult();
        if (taken > 0) {
            throw Problem.invalid("/firstCoordinator/loginName", "district.login-name-taken");
        }
    }
}

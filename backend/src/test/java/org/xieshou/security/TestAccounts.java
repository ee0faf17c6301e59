package org.xieshou.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.xieshou.shared.Uuid7;

/** Accounts and tokens for tests, made past the HTTP layer. */
@ApplicationScoped
public class TestAccounts {

    public static final String PASSWORD = "a password for tests";

    private static String hash;

    private final EntityManager database;
    private final Passwords passwords;
    private final TokenIssuer issuer;

    TestAccounts(EntityManager database, Passwords passwords, TokenIssuer issuer) {
        this.database = database;
        this.passwords = passwords;
        this.issuer = issuer;
    }

    /** An account with one role in the whole district, or above districts when there is none. */
    public Account make(UUID districtId, Role role) {
        return make(districtId, role, null, null, null);
    }

    public Account make(UUID districtId, Role role, UUID schoolId, UUID communityId, UUID staffId) {
        var account = new Account();
        account.id = Uuid7.next();
        account.districtId = districtId;
        account.staffId = staffId;
        account.loginName = "t" + account.id.toString().substring(9).replace("-", "");
        account.displayName = role + " of the tests";
        account.passwordHash = hash();
        var grant = account.grant(role, LocalDate.of(2020, 1, 1));
        grant.schoolId = schoolId;
        grant.communityId = communityId;
        grant.regionCode = role.aboveDistricts() && role != Role.PLATFORM_OPERATOR ? "990000" : null;
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery(
                            "insert into region values ('990000', 'Test', null, 'PROVINCE') on conflict do nothing")
                    .executeUpdate();
            database.persist(account);
        });
        return account;
    }

    public String token(Account account) {
        return QuarkusTransaction.requiringNew()
                .call(() -> issuer.forAccount(database.find(Account.class, account.id)));
    }

    /** The token of another system with the given scopes. */
    public String clientToken(UUID districtId, Set<String> scopes) {
        var id = Uuid7.next();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "insert into api_client (district_id, id, version, name, scopes) values (:district, :id, 0, 'Tests', :scopes)")
                        .setParameter("district", districtId)
                        .setParameter("id", id)
                        .setParameter("scopes", scopes.toArray(new String[0]))
                        .executeUpdate());
        return issuer.forClient(id, 0);
    }

    /** A fresh account's token in one step. */
    public String tokenOf(UUID districtId, Role role) {
        return token(make(districtId, role));
    }

    public void rename(Account account, String loginName) {
        QuarkusTransaction.requiringNew().run(() -> database.find(Account.class, account.id).loginName = loginName);
    }

    public void lock(Account account) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.find(Account.class, account.id).lock(Instant.now()));
    }

    String resetCode(Account account) {
        var code = passwords.oneTimeCode();
        QuarkusTransaction.requiringNew()
                .run(() -> database.find(Account.class, account.id)
                        .giveResetCode(Passwords.digest(code), Instant.now().plusSeconds(60)));
        return code;
    }

    /** Makes every used refresh token look as if it was used long ago. */
    void ageUsedTokens(Account account) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery(
                                "update RefreshToken set usedAt = :then where accountId = :id and usedAt is not null")
                        .setParameter("then", Instant.now().minusSeconds(3600))
                        .setParameter("id", account.id)
                        .executeUpdate());
    }

    private synchronized String hash() {
        if (hash == null) {
            hash = passwords.hash(PASSWORD);
        }
        return hash;
    }
}

package org.xieshou.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.xieshou.shared.Problem;

/** Log-in, renewal and log-out. */
@ApplicationScoped
public class Sessions {

    /** What a browser gets: the access token in the body, the refresh token in a cookie. */
    public record Opened(Account account, UUID chainId, String accessToken, String refreshToken) {}

    private final EntityManager database;
    private final Passwords passwords;
    private final TokenIssuer issuer;
    private final Clock clock;
    private final Event<LogInTried> tried;

    Sessions(EntityManager database, Passwords passwords, TokenIssuer issuer, Clock clock, Event<LogInTried> tried) {
        this.tried = tried;
        this.database = database;
        this.passwords = passwords;
        this.issuer = issuer;
        this.clock = clock;
    }

    Opened open(String loginName, String password) {
        var account = byLoginName(loginName);
        var hash = account.map(known -> known.passwordHash).orElse(null);
        if (!passwords.matches(password, hash)) {
            account.ifPresent(known -> tried.fire(LogInTried.by(known, "logIn", false)));
            throw Problem.of(401, "session.wrong");
        }
        var opened = openFor(account.orElseThrow());
        tried.fire(LogInTried.by(opened.account, "logIn", true));
        return opened;
    }

    /** A new password with the one-time code; the old password and all sessions are over. */
    Opened reset(String loginName, String code, String newPassword) {
        passwords.requireStrong("/newPassword", newPassword);
        var account = byLoginName(loginName).orElseThrow(() -> Problem.of(401, "session.code-wrong"));
        var right = account.knowsResetCode(Passwords.digest(code.strip().toUpperCase(Locale.ROOT)), clock.instant());
        tried.fire(LogInTried.by(account, "resetPassword", right));
        if (!right) {
            throw Problem.of(401, "session.code-wrong");
        }
        account.choosePassword(passwords.hash(newPassword));
        account.logOutEverywhere();
        return openFor(account);
    }

    Opened changePassword(Account account, String currentPassword, String newPassword) {
        if (!passwords.matches(currentPassword, account.passwordHash)) {
            throw Problem.invalid("/currentPassword", "session.current-password-wrong");
        }
        passwords.requireStrong("/newPassword", newPassword);
        if (newPassword.equals(currentPassword)) {
            throw Problem.invalid("/newPassword", "session.password-same");
        }
        account.choosePassword(passwords.hash(newPassword));
        account.logOutEverywhere();
        return openFor(account);
    }

    /** The next link of the chain; empty when the token is unknown, run out, ended, or was used long ago. */
    Optional<Opened> renew(String refreshToken) {
        var now = clock.instant();
        var known = database.find(RefreshToken.class, Passwords.digest(refreshToken), LockModeType.PESSIMISTIC_WRITE);
        if (known == null || known.expiresAt.isBefore(now)) {
            return Optional.empty();
        }
        if (known.reused(now)) {
            end(known.chainId);
            return Optional.empty();
        }
        var account = database.find(Account.class, known.accountId);
        if (account == null || account.lockedAt != null || account.tokenEpoch != known.tokenEpoch) {
            return Optional.empty();
        }
        var secret = passwords.secret();
        var next = known.next(Passwords.digest(secret), now);
        database.persist(next);
        return Optional.of(opened(account, next, secret));
    }

    /** Ends the session of a refresh token and says which one that was. */
    Optional<UUID> close(String refreshToken) {
        var chain = Optional.ofNullable(database.find(RefreshToken.class, Passwords.digest(refreshToken)))
                .map(token -> token.chainId);
        chain.ifPresent(this::end);
        return chain;
    }

    /** A session for somebody who has shown elsewhere who he is. */
    public Opened openFor(UUID accountId) {
        return openFor(database.find(Account.class, accountId));
    }

    private Opened openFor(Account account) {
        if (account.lockedAt != null) {
            throw Problem.of(401, "session.locked");
        }
        var secret = passwords.secret();
        database.flush();
        forgetExpired(account);
        var first = RefreshToken.first(account, Passwords.digest(secret), clock.instant());
        database.persist(first);
        return opened(account, first, secret);
    }

    private Opened opened(Account account, RefreshToken token, String secret) {
        return new Opened(account, token.chainId, issuer.forSession(account, token.chainId), secret);
    }

    /** Every renewal leaves a link behind; those that have run out serve nothing any more. */
    private void forgetExpired(Account account) {
        database.createQuery("delete from RefreshToken where accountId = :account and expiresAt < :now")
                .setParameter("account", account.id)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Ends one session: its refresh tokens are gone and its access tokens with them. */
    public void end(UUID chainId) {
        database.createQuery("delete from RefreshToken where chainId = :chain")
                .setParameter("chain", chainId)
                .executeUpdate();
    }

    private Optional<Account> byLoginName(String loginName) {
        return database.createQuery("from Account where loginName = :name", Account.class)
                .setParameter("name", loginName.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }
}

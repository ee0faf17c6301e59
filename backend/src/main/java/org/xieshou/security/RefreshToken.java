package org.xieshou.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One link of a chain of refresh tokens; each is used once and makes the next. */
@Entity
public class RefreshToken {

    /** A phone that lost the answer may ask again for so long. */
    static final Duration GRACE = Duration.ofSeconds(30);

    static final Duration LIFE = Duration.ofDays(14);

    /** SHA-256 of the token. */
    @Id
    public String digest;

    public UUID accountId;

    /** All links that come from one log-in; reuse of an old one ends the whole chain. */
    public UUID chainId;

    public int tokenEpoch;
    public Instant expiresAt;
    public Instant usedAt;

    static RefreshToken first(Account account, String digest, Instant now) {
        var token = new RefreshToken();
        token.digest = digest;
        token.accountId = account.id;
        token.chainId = UUID.randomUUID();
        token.tokenEpoch = account.tokenEpoch;
        token.expiresAt = now.plus(LIFE);
        return token;
    }

    RefreshToken next(String digest, Instant now) {
        var next = new RefreshToken();
        next.digest = digest;
        next.accountId = accountId;
        next.chainId = chainId;
        next.tokenEpoch = tokenEpoch;
        next.expiresAt = now.plus(LIFE);
        if (usedAt == null) {
            usedAt = now;
        }
        return next;
    }

    /** Whether somebody uses a token again that was long used: it was stolen, by him or from him. */
    boolean reused(Instant now) {
        return usedAt != null && usedAt.plus(GRACE).isBefore(now);
    }
}

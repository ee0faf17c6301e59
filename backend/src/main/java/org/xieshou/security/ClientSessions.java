package org.xieshou.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.shared.Problem;

/** Log-in of other systems (client credentials, RFC 6749, section 4.4). */
@ApplicationScoped
public class ClientSessions {

    private static final String CLIENT = """
            select case when secret_digest = :digest then secret_version else secret_version - 1 end as secret_version,
                   coalesce(expires_on < :today, false) as expired
            from api_client
            where id = :id and not disabled
              and (secret_digest = :digest or previous_secret_digest = :digest and previous_secret_until > :now)""";
    private static final String USED = """
            update api_client set last_used_at = :now
            where id = :id and (last_used_at is null or last_used_at < :recently)""";

    /** A log-in so soon after another writes nothing. */
    private static final Duration RECENT = Duration.ofMinutes(5);

    private final EntityManager database;
    private final TokenIssuer issuer;
    private final Clock clock;

    ClientSessions(EntityManager database, TokenIssuer issuer, Clock clock) {
        this.database = database;
        this.issuer = issuer;
        this.clock = clock;
    }

    @Transactional
    SessionResource.SessionView open(UUID clientId, String clientSecret) {
        var now = clock.instant();
        var client = known(clientId, clientSecret, now);
        if (client.get("expired", Boolean.class)) {
            throw Problem.of(401, "session.client-expired");
        }
        database.createNativeQuery(USED)
                .setParameter("id", clientId)
                .setParameter("now", now)
                .setParameter("recently", now.minus(RECENT))
                .executeUpdate();
        var token = issuer.forClient(clientId, client.get("secret_version", Integer.class));
        return new SessionResource.SessionView(token, (int) TokenIssuer.LIFE.toSeconds(), false);
    }

    /** That it ran out is told only to who has the secret. */
    private Tuple known(UUID clientId, String clientSecret, Instant now) {
        try {
            return (Tuple) database.createNativeQuery(CLIENT, Tuple.class)
                    .setParameter("id", clientId)
                    .setParameter("digest", Passwords.digest(clientSecret))
                    .setParameter("now", now)
                    .setParameter("today", LocalDate.now(clock))
                    .getSingleResult();
        } catch (NoResultException unknown) {
            throw Problem.of(401, "session.client-wrong");
        }
    }
}

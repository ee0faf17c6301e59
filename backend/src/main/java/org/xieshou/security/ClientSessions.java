package org.xieshou.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.shared.Problem;

/** Log-in of other systems (client credentials, RFC 6749, section 4.4). */
@ApplicationScoped
public class ClientSessions {

    private static final String CLIENT = """
            select secret_version, coalesce(expires_on < :today, false) as expired
            from api_client
            where id = :id and secret_digest = :digest and not disabled""";

    private final EntityManager database;
    private final TokenIssuer issuer;
    private final Clock clock;

    ClientSessions(EntityManager database, TokenIssuer issuer, Clock clock) {
        this.database = database;
        this.issuer = issuer;
        this.clock = clock;
    }

    SessionResource.SessionView open(UUID clientId, String clientSecret) {
        var client = known(clientId, clientSecret);
        if (client.get("expired", Boolean.class)) {
            throw Problem.of(401, "session.client-expired");
        }
        var token = issuer.forClient(clientId, client.get("secret_version", Integer.class));
        return new SessionResource.SessionView(token, (int) TokenIssuer.LIFE.toSeconds(), false);
    }

    /** That it ran out is told only to who has the secret. */
    private Tuple known(UUID clientId, String clientSecret) {
        try {
            return (Tuple) database.createNativeQuery(CLIENT, Tuple.class)
                    .setParameter("id", clientId)
                    .setParameter("digest", Passwords.digest(clientSecret))
                    .setParameter("today", LocalDate.now(clock))
                    .getSingleResult();
        } catch (NoResultException unknown) {
            throw Problem.of(401, "session.client-wrong");
        }
    }
}

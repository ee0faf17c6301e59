package org.xieshou.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import java.util.UUID;
import org.xieshou.shared.Problem;

/** Log-in of other systems (client credentials, RFC 6749, section 4.4). */
@ApplicationScoped
public class ClientSessions {

    private final EntityManager database;
    private final TokenIssuer issuer;

    ClientSessions(EntityManager database, TokenIssuer issuer) {
        this.database = database;
        this.issuer = issuer;
    }

    SessionResource.SessionView open(UUID clientId, String clientSecret) {
        try {
            var version = (Number) database.createNativeQuery("""
                            select secret_version from api_client
                            where id = :id and secret_digest = :digest and not disabled""")
                    .setParameter("id", clientId)
                    .setParameter("digest", Passwords.digest(clientSecret))
                    .getSingleResult();
            var token = issuer.forClient(clientId, version.intValue());
            return new SessionResource.SessionView(token, (int) TokenIssuer.LIFE.toSeconds(), false);
        } catch (NoResultException unknown) {
            throw Problem.of(401, "session.client-wrong");
        }
    }
}

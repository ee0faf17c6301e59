package org.xieshou.provider;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.xieshou.security.MasterKey;
import org.xieshou.security.SessionOrigin;
import org.xieshou.security.Sessions;

/** Which sessions here belong to which session at the provider, so that they end together. */
@ApplicationScoped
class ProviderSessions implements SessionOrigin {

    private static final String OVER = """
            delete from ProviderSession it
            where it.accountId = :account and coalesce(it.endedAt, it.openedAt) < :dayAgo
              and not exists (select 1 from RefreshToken t where t.chainId = it.chainId)""";

    private final EntityManager database;
    private final MasterKey masterKey;
    private final Sessions sessions;
    private final ProviderConfig config;
    private final Clock clock;

    ProviderSessions(
            EntityManager database, MasterKey masterKey, Sessions sessions, ProviderConfig config, Clock clock) {
        this.database = database;
        this.masterKey = masterKey;
        this.sessions = sessions;
        this.config = config;
        this.clock = clock;
    }

    /** Opens a session here for somebody who has just logged in at the provider. */
    Sessions.Opened open(UUID accountId, SecurityIdentity identity) {
        var opened = sessions.openFor(accountId);
        forgetOver(accountId);
        var session = new ProviderSession();
        session.chainId = opened.chainId();
        session.accountId = accountId;
        session.sid = ((JsonWebToken) identity.getPrincipal()).getClaim("sid");
        session.logOutEncrypted = logOutAddress(identity);
        session.openedAt = clock.instant();
        database.persist(session);
        return opened;
    }

    private void forgetOver(UUID accountId) {
        database.createQuery(OVER)
                .setParameter("account", accountId)
                .setParameter("dayAgo", clock.instant().minus(Duration.ofDays(1)))
                .executeUpdate();
    }

    private byte[] logOutAddress(SecurityIdentity identity) {
        var provider = identity.<OidcConfigurationMetadata>getAttribute(OidcUtils.CONFIG_METADATA_ATTRIBUTE);
        if (provider.getEndSessionUri() == null) {
            return null;
        }
        var address = UriBuilder.fromUri(provider.getEndSessionUri())
                .queryParam("client_id", config.clientId().orElseThrow())
                .queryParam(
                        "id_token_hint",
                        identity.getCredential(IdTokenCredential.class).getToken())
                .build();
        return masterKey.encrypt(address.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<URI> logOutAddress(UUID chainId) {
        return database.createQuery(
                        "select logOutEncrypted from ProviderSession where chainId = :chain and endedAt is null",
                        byte[].class)
                .setParameter("chain", chainId)
                .getResultStream()
                .findFirst()
                .map(address -> URI.create(new String(masterKey.decrypt(address), StandardCharsets.UTF_8)));
    }

    /** Ends what the provider says is over: one session, or all of a person when it names none. */
    void end(JsonWebToken told) {
        var sid = told.<String>getClaim("sid");
        var over = database.createQuery("""
                        from ProviderSession it
                        where it.endedAt is null
                          and (it.sid = :sid or :sid is null and exists (select 1 from Account a
                               where a.id = it.accountId and a.providerIssuer = :issuer and a.providerSubject = :subject))""", ProviderSession.class)
                .setParameter("sid", sid)
                .setParameter("issuer", told.getIssuer())
                .setParameter("subject", told.getSubject())
                .getResultList();
        for (var session : over) {
            session.endedAt = clock.instant();
            sessions.end(session.chainId);
        }
    }
}

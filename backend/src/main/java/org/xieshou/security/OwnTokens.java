package org.xieshou.security;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Verifies our own tokens with the public half of the key that signed them. */
@ApplicationScoped
public class OwnTokens implements TenantConfigResolver {

    private final SigningKeys keys;

    OwnTokens(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext request, OidcRequestContext<OidcTenantConfig> context) {
        if (request.request().getHeader("Authorization") == null) {
            return Uni.createFrom().nullItem();
        }
        return context.runBlocking(this::config);
    }

    private OidcTenantConfig config() {
        var pair = keys.current();
        return OidcTenantConfig.builder()
                .tenantId(pair.id())
                .applicationType(ApplicationType.SERVICE)
                .publicKey(pair.publicKey())
                .token()
                .issuer(TokenIssuer.ISSUER)
                .end()
                .build();
    }
}

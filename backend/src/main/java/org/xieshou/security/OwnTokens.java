package org.xieshou.security;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Verifies our own tokens with the public half of the key that signed them. */
@ApplicationScoped
public class OwnTokens implements TenantConfigResolver {

    private static final String BEARER = "Bearer ";

    private final SigningKeys keys;
    private volatile OidcTenantConfig config;

    OwnTokens(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext request, OidcRequestContext<OidcTenantConfig> context) {
        if (request.request().getHeader("Authorization") == null || namesSomebodyElse(request)) {
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom().item(config());
    }

    private static boolean namesSomebodyElse(RoutingContext request) {
        var issuer = issuerOf(request);
        return issuer != null && !issuer.equals(TokenIssuer.ISSUER);
    }

    /** Who says he issued the bearer token of a request, which is still to be proved; null when there is no such token. */
    public static String issuerOf(RoutingContext request) {
        var header = request.request().getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return null;
        }
        var claims = OidcCommonUtils.decodeJwtContent(header.substring(BEARER.length()));
        return claims == null ? null : claims.getString("iss");
    }

    private OidcTenantConfig config() {
        if (config == null) {
            config = verifying(keys.current());
        }
        return config;
    }

    private static OidcTenantConfig verifying(SigningKeys.SigningPair pair) {
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

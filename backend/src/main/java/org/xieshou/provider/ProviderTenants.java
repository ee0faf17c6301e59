package org.xieshou.provider;

import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.xieshou.security.OwnTokens;

/** Tells the OpenID Connect library of the provider, and which requests are its business. */
@ApplicationScoped
class ProviderTenants implements TenantResolver {

    /** Takes the provider's access tokens. */
    static final String TOKENS = "provider-tokens";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ProviderConfig config;

    ProviderTenants(ProviderConfig config) {
        this.config = config;
    }

    void create(@Observes Oidc oidc) {
        if (config.issuer().isPresent() && config.audience().isPresent()) {
            oidc.create(tokens());
        }
    }

    private OidcTenantConfig tokens() {
        return tenant(TOKENS)
                .applicationType(ApplicationType.SERVICE)
                .token()
                .audience(config.audience().orElseThrow())
                .subjectRequired()
                .allowJwtIntrospection(false)
                .allowOpaqueTokenIntrospection(false)
                .end()
                .build();
    }

    private OidcTenantConfigBuilder tenant(String id) {
        return OidcTenantConfig.authServerUrl(config.issuer().orElseThrow())
                .tenantId(id)
                .connectionTimeout(PATIENCE);
    }

    /** The library's own way by issuer would give up for good when the provider is down at the start. */
    @Override
    public String resolve(RoutingContext request) {
        var issuer = config.issuer().orElse(null);
        return issuer != null && config.audience().isPresent() && issuer.equals(OwnTokens.issuerOf(request))
                ? TOKENS
                : null;
    }
}

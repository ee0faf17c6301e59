package org.xieshou.provider;

import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.TokenStateManager.Strategy;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.xieshou.security.MasterKey;
import org.xieshou.security.OwnTokens;

/** Tells the OpenID Connect library of the provider, and which requests are its business. */
@ApplicationScoped
class ProviderTenants implements TenantResolver {

    /** Where the provider's people and the provider itself come to. */
    static final String PATH = "/api/v1/session/provider";

    /** Logs people in. */
    static final String LOG_IN = "provider-log-in";

    /** Takes the provider's access tokens. */
    static final String TOKENS = "provider-tokens";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ProviderConfig config;
    private final MasterKey masterKey;

    ProviderTenants(ProviderConfig config, MasterKey masterKey) {
        this.config = config;
        this.masterKey = masterKey;
    }

    void create(@Observes Oidc oidc) {
        if (config.audience().isPresent() && config.audience().equals(config.clientId())) {
            throw new ConfigurationException("XIESHOU_PROVIDER_AUDIENCE must not be XIESHOU_PROVIDER_CLIENT_ID:"
                    + " what tells us who logged in would open the interface");
        }
        if (config.logsIn()) {
            oidc.create(logIn());
        }
        if (config.issuesTokens()) {
            oidc.create(tokens());
        }
    }

    /** The secrets are the same in every process, because a log-in may come back to another one. */
    private OidcTenantConfig logIn() {
        var tenant = tenant(LOG_IN)
                .applicationType(ApplicationType.WEB_APP)
                .clientId(config.clientId().orElseThrow())
                .token()
                .audience(config.clientId().orElseThrow())
                .allowJwtIntrospection(false)
                .end()
                .authentication()
                .scopes("profile")
                .pkceRequired()
                .nonceRequired()
                .stateSecret(masterKey.secretFor("provider state"))
                .errorPath(PATH + "/refusal")
                .cookiePath(PATH)
                .end()
                .tokenStateManager()
                .strategy(Strategy.ID_TOKEN)
                .encryptionSecret(masterKey.secretFor("provider tokens"))
                .end();
        config.clientSecret().ifPresent(tenant::credentials);
        return tenant.build();
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
        if (config.logsIn() && request.normalizedPath().startsWith(PATH)) {
            return LOG_IN;
        }
        return config.issuesTokens() && config.issuer().orElseThrow().equals(OwnTokens.issuerOf(request))
                ? TOKENS
                : null;
    }
}

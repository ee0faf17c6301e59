package org.xieshou.provider;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.Tenant;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.xieshou.shared.Problem;

/** What the apps ask about the provider, and what the provider tells us (OpenID Connect Back-Channel Logout 1.0). */
@Path(ProviderTenants.PATH)
@Tag(name = "session")
@PermitAll
public class ProviderResource {

    private static final String LOG_OUT = "http://schemas.openid.net/event/backchannel-logout";

    private final ProviderConfig config;
    private final ProviderSessions sessions;
    private final TenantIdentityProvider provider;

    ProviderResource(
            ProviderConfig config,
            ProviderSessions sessions,
            @Tenant(ProviderTenants.LOG_IN) TenantIdentityProvider provider) {
        this.config = config;
        this.sessions = sessions;
        this.provider = provider;
    }

    @GET
    @Operation(
            operationId = "getProvider",
            summary = "Whether people may log in with an account of an OpenID Connect provider")
    public ProviderView get() {
        return config.logsIn() ? new ProviderView(true, config.label()) : new ProviderView(false, null);
    }

    /** Told in a form, as the standard has it, and so no part of the contract, which speaks JSON. */
    @POST
    @Path("/log-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(operationId = "endProviderSession", hidden = true)
    public void end(@RestForm("logout_token") @NotBlank String logOutToken) {
        sessions.end(verified(logOutToken));
    }

    private JsonWebToken verified(String logOutToken) {
        if (!config.logsIn()) {
            throw Problem.of(404, "request.status-404");
        }
        try {
            var identity = provider.authenticate(new AccessTokenCredential(logOutToken))
                    .await()
                    .indefinitely();
            var token = (JsonWebToken) identity.getPrincipal();
            if (token.<Object>getClaim("events") instanceof Map<?, ?> events
                    && events.containsKey(LOG_OUT)
                    && !token.containsClaim("nonce")) {
                return token;
            }
            throw Problem.of(400, "provider.log-out-wrong");
        } catch (AuthenticationFailedException wrong) {
            throw Problem.of(400, "provider.log-out-wrong");
        }
    }
}

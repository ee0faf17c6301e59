package org.xieshou.provider;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.xieshou.security.LogInTried;
import org.xieshou.security.SessionResource;
import org.xieshou.shared.Problem;

/** Where a browser goes to log in at the provider; whatever happens, it ends on a page of the app it came from. */
@Path(ProviderTenants.PATH)
@Tag(name = "session")
public class ProviderLogInResource {

    /** Which page the browser came from: a provider that refuses sends back nothing of the address that led to it. */
    private static final String FROM = "xieshou-from";

    private static final int AN_HOUR = 3600;

    private final SecurityIdentity identity;
    private final ProviderConfig config;
    private final ProviderAccounts accounts;
    private final ProviderSessions sessions;
    private final SessionResource ours;
    private final OidcSession theirs;
    private final Event<LogInTried> tried;

    ProviderLogInResource(
            SecurityIdentity identity,
            ProviderConfig config,
            ProviderAccounts accounts,
            ProviderSessions sessions,
            SessionResource ours,
            OidcSession theirs,
            Event<LogInTried> tried) {
        this.identity = identity;
        this.config = config;
        this.accounts = accounts;
        this.sessions = sessions;
        this.ours = ours;
        this.theirs = theirs;
        this.tried = tried;
    }

    /** The library brings back only who has logged in at the provider; from here on the session is one of ours. */
    @GET
    @Path("/log-in")
    @Authenticated
    @Transactional
    @Operation(
            operationId = "logInAtProvider",
            summary = "For browsers: log in at the provider and come back to a page of ours, with the refresh cookie")
    @APIResponse(responseCode = "302", description = "On to the provider")
    @APIResponse(responseCode = "303", description = "Back on the page, or on the log-in with the reason in `refused`")
    public Response logIn(@RestQuery String to) {
        if (identity.getCredential(IdTokenCredential.class) == null) {
            throw Problem.of(404, "request.status-404");
        }
        var actor = accounts.actorOf((JsonWebToken) identity.getPrincipal());
        var opened = sessions.open(actor.accountId(), identity);
        tried.fire(new LogInTried(actor, "logInAtProvider", true));
        theirs.logout().await().indefinitely();
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, AppPage.of(to).address())
                .cookie(ours.cookie(opened))
                .build();
    }

    /** The provider sends back who did not want to log in after all. */
    @GET
    @Path("/refusal")
    @PermitAll
    @Operation(operationId = "showProviderRefusal", hidden = true)
    public Response refused(@RestCookie(FROM) String from) {
        return backToLogIn(AppPage.ofCookie(from), "refused");
    }

    @ServerExceptionMapper
    Uni<Response> goToProvider(UnauthorizedException stranger, RoutingContext request, UriInfo uri) {
        if (!config.logsIn()) {
            return Uni.createFrom().item(backToLogIn(page(uri), "refused"));
        }
        return request.<HttpAuthenticator>get(HttpAuthenticator.class.getName())
                .getChallenge(request)
                .map(challenge -> challenge.status == 302
                        ? Response.status(302)
                                .header(HttpHeaders.LOCATION, challenge.headerContent)
                                .cookie(from(uri))
                                .build()
                        : backToLogIn(page(uri), "refused"))
                .onFailure(OIDCException.class)
                .recoverWithItem(() -> backToLogIn(page(uri), "down"));
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, AuthenticationCompletionException.class})
    Response failed(SecurityException failure, UriInfo uri) {
        return backToLogIn(page(uri), "refused");
    }

    @ServerExceptionMapper
    Response down(OIDCException down, UriInfo uri) {
        return backToLogIn(page(uri), "down");
    }

    @ServerExceptionMapper
    Response refused(Problem refusal, UriInfo uri) {
        return backToLogIn(page(uri), refusal.code.substring(refusal.code.indexOf('.') + 1));
    }

    private static NewCookie from(UriInfo uri) {
        return new NewCookie.Builder(FROM)
                .value(page(uri).cookie())
                .path(ProviderTenants.PATH)
                .maxAge(AN_HOUR)
                .httpOnly(true)
                .secure("https".equals(uri.getRequestUri().getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private static AppPage page(UriInfo uri) {
        return AppPage.of(uri.getQueryParameters().getFirst("to"));
    }

    private static Response backToLogIn(AppPage page, String reason) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, page.logIn(reason))
                .build();
    }
}

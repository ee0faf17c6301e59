package org.xieshou.security;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestResponse;
import org.xieshou.shared.Problem;

/** Log-in, renewal and log-out, which anybody may call. */
@Path("/api/v1/session")
@Tag(name = "session")
@PermitAll
public class SessionResource {

    static final String COOKIE = "xieshou-refresh";

    private final Sessions sessions;
    private final ClientSessions clientSessions;
    private final LoginThrottle throttle;
    private final SessionOrigin origin;

    @Context
    UriInfo uri;

    SessionResource(Sessions sessions, ClientSessions clientSessions, LoginThrottle throttle, SessionOrigin origin) {
        this.origin = origin;
        this.sessions = sessions;
        this.clientSessions = clientSessions;
        this.throttle = throttle;
    }

    @POST
    @Transactional
    @Operation(
            operationId = "logIn",
            summary = "Log in with name and password; the refresh token comes as an HttpOnly cookie")
    public RestResponse<SessionView> logIn(@Valid @NotNull LogIn logIn) {
        throttle.take(logIn.loginName());
        return answer(sessions.open(logIn.loginName(), logIn.password()));
    }

    @POST
    @Path("/reset")
    @Transactional
    @Operation(operationId = "resetPassword", summary = "Choose a new password with a one-time code and log in")
    public RestResponse<SessionView> reset(@Valid @NotNull PasswordReset reset) {
        throttle.take(reset.loginName());
        return answer(sessions.reset(reset.loginName(), reset.code(), reset.newPassword()));
    }

    /** A refused renewal is committed all the same: a reused token ends its chain. */
    @POST
    @Path("/refresh")
    @Transactional(dontRollbackOn = Problem.class)
    @Operation(operationId = "renewSession", summary = "Renew the session with the refresh cookie, which is replaced")
    public RestResponse<SessionView> renew(@RestCookie(COOKIE) String refreshToken) {
        return Optional.ofNullable(refreshToken)
                .flatMap(sessions::renew)
                .map(this::answer)
                .orElseThrow(() -> Problem.of(401, "session.missing"));
    }

    @POST
    @Path("/client")
    @Operation(operationId = "logInClient", summary = "An access token for another system, for its id and secret")
    public SessionView client(@Valid @NotNull ClientLogIn logIn) {
        throttle.take(logIn.clientId().toString());
        return clientSessions.open(logIn.clientId(), logIn.clientSecret());
    }

    @DELETE
    @Transactional
    @Operation(operationId = "logOut", summary = "Log out on this device")
    @APIResponse(responseCode = "200", description = "Logged out here; the session at the provider goes on")
    @APIResponse(responseCode = "204", description = "Logged out")
    public RestResponse<LoggedOut> logOut(@RestCookie(COOKIE) String refreshToken) {
        var elsewhere = Optional.ofNullable(refreshToken)
                .flatMap(sessions::close)
                .flatMap(origin::logOutAddress)
                .map(LoggedOut::new);
        return elsewhere
                .map(RestResponse.ResponseBuilder::ok)
                .orElseGet(RestResponse.ResponseBuilder::noContent)
                .cookie(cookie("", 0))
                .build();
    }

    /** Changes the password of an account and opens a new session, the only one left. */
    public RestResponse<SessionView> changePassword(Account account, String currentPassword, String newPassword) {
        throttle.take(account.loginName);
        return answer(sessions.changePassword(account, currentPassword, newPassword));
    }

    RestResponse<SessionView> answer(Sessions.Opened opened) {
        var body = new SessionView(
                opened.accessToken(), (int) TokenIssuer.LIFE.toSeconds(), opened.account().mustChangePassword);
        return RestResponse.ResponseBuilder.ok(body).cookie(cookie(opened)).build();
    }

    /** The cookie with which a browser keeps the session. */
    public NewCookie cookie(Sessions.Opened opened) {
        return cookie(opened.refreshToken(), (int) RefreshToken.LIFE.toSeconds());
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/api/v1/session")
                .maxAge(seconds)
                .httpOnly(true)
                .secure("https".equals(uri.getRequestUri().getScheme()))
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    /** Who wants to log in. */
    public record LogIn(
            @NotBlank @Size(max = 100) String loginName,
            @NotBlank @Size(max = 128) String password) {}

    /** Which system wants to work. */
    public record ClientLogIn(
            @NotNull UUID clientId,
            @NotBlank @Size(max = 128) String clientSecret) {}

    /** A one-time code and the password to be set. */
    public record PasswordReset(
            @NotBlank @Size(max = 100) String loginName,
            @NotBlank @Size(max = 32) String code,
            @NotBlank @Size(max = 128) String newPassword) {}

    /**
     * Where the browser has to go to end the session at the provider too, with a {@code post_logout_redirect_uri} of the
     * app's own added to the address.
     */
    public record LoggedOut(@NotNull URI continueAt) {}

    /** An open session: {@code expiresIn} in seconds. */
    public record SessionView(
            @NotNull String accessToken,
            @NotNull int expiresIn,
            @NotNull boolean mustChangePassword) {}
}

package org.xieshou.account;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.xieshou.security.SessionResource;

/** The caller himself. */
@Path("/api/v1/me")
@Tag(name = "me")
@Authenticated
public class MeResource {

    private final Profile profile;
    private final SessionResource sessions;

    MeResource(Profile profile, SessionResource sessions) {
        this.profile = profile;
        this.sessions = sessions;
    }

    @GET
    @Operation(operationId = "getMe", summary = "Who I am, with what roles, in which week of which school year")
    public MeView me() {
        return profile.view();
    }

    @PUT
    @Path("/password")
    @Transactional
    @Operation(operationId = "changePassword", summary = "Change my password; all other sessions of mine end")
    public RestResponse<SessionResource.SessionView> changePassword(@Valid @NotNull PasswordChange change) {
        return sessions.changePassword(profile.account(), change.currentPassword(), change.newPassword());
    }

    @DELETE
    @Path("/sessions")
    @Transactional
    @Operation(operationId = "logOutEverywhere", summary = "End every session and token of mine on every device")
    public void logOutEverywhere() {
        profile.account().logOutEverywhere();
    }

    /** The present password and the one to be set. */
    public record PasswordChange(
            @NotBlank @Size(max = 128) String currentPassword,
            @NotBlank @Size(max = 128) String newPassword) {}
}

package org.xieshou.account;

import io.quarkus.security.Authenticated;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xieshou.security.Account;
import org.xieshou.security.CurrentUser;

/** The caller himself. */
@Path("/api/v1/me")
@Tag(name = "me")
@Authenticated
public class MeResource {

    private final CurrentUser user;
    private final EntityManager database;

    MeResource(CurrentUser user, EntityManager database) {
        this.user = user;
        this.database = database;
    }

    @GET
    @Operation(operationId = "getMe", summary = "Who I am")
    public UUID me() {
        return user.accountId();
    }

    @DELETE
    @Path("/sessions")
    @Transactional
    @Operation(operationId = "logOutEverywhere", summary = "End every session and token of mine on every device")
    public void logOutEverywhere() {
        database.find(Account.class, user.accountId()).logOutEverywhere();
    }
}

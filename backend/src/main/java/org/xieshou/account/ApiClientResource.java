package org.xieshou.account;

import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.xieshou.audit.History;
import org.xieshou.audit.HistoryView;
import org.xieshou.security.Passwords;
import org.xieshou.shared.Clocks;
import org.xieshou.shared.Drafts;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;

/** Other systems that may work with the district's records. */
@Path("/api/v1/api-clients")
@Tag(name = "api-client")
@RolesAllowed(DISTRICT_COORDINATOR)
public class ApiClientResource {

    private final ApiClients clients;
    private final Drafts drafts;
    private final Passwords passwords;
    private final History history;

    ApiClientResource(ApiClients clients, Drafts drafts, Passwords passwords, History history) {
        this.clients = clients;
        this.drafts = drafts;
        this.passwords = passwords;
        this.history = history;
    }

    @GET
    @Operation(operationId = "listApiClients", summary = "API clients of the district by name")
    public Page<ApiClientView> list(@Valid @BeanParam PageRequest page) {
        return clients.page(page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getApiClient", summary = "One API client")
    public ApiClientView get(@RestPath UUID id) {
        return ApiClientView.of(drafts.get(clients, id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "putApiClient", summary = "Let another system in, or replace what it may reach")
    public RestResponse<ApiClientView> put(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull NewApiClient draft) {
        return drafts.put(clients, id, ifMatch, draft, ApiClientView::of);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteApiClient", summary = "Shut another system out for good")
    public void delete(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        drafts.delete(clients, id, ifMatch, client -> {});
    }

    @POST
    @Path("/{id}/secret")
    @Transactional
    @Operation(
            operationId = "giveApiClientSecret",
            summary = "A new secret, shown once; the one before it works for 24 more hours")
    public ApiClientSecret giveSecret(@RestPath UUID id) {
        var secret = passwords.secret();
        drafts.get(clients, id).giveSecret(Passwords.digest(secret), Clocks.now());
        return new ApiClientSecret(id, secret);
    }

    @POST
    @Path("/{id}/previous-secret-end")
    @Transactional
    @Operation(
            operationId = "endPreviousApiClientSecret",
            summary = "End the secret before the present one, and its tokens, at once")
    public ApiClientView endPreviousSecret(@RestPath UUID id) {
        var client = drafts.get(clients, id);
        client.endPreviousSecret();
        return ApiClientView.of(client);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listApiClientHistory",
            summary = "What changed in the access of another system, latest first")
    public Page<HistoryView> history(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return history.of("api-clients", drafts.get(clients, id).id, page);
    }

    /** A secret shown once. */
    public record ApiClientSecret(
            @NotNull UUID clientId, @NotNull String clientSecret) {}
}

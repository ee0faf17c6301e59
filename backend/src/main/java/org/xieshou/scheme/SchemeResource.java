package org.xieshou.scheme;

import static org.xieshou.security.Roles.API_CLIENT;
import static org.xieshou.security.Roles.COMMUNITY_LEAD;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;
import static org.xieshou.security.Roles.SCHOOL_COORDINATOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.xieshou.audit.History;
import org.xieshou.audit.HistoryView;
import org.xieshou.scheme.Scheme.SchemeState;
import org.xieshou.shared.Drafts;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;

/** Evaluation schemes: coordinators write them, everybody concerned reads what is published. */
@Path("/api/v1/schemes")
@Tag(name = "evaluation")
@RolesAllowed(DISTRICT_COORDINATOR)
public class SchemeResource {

    private final Schemes schemes;
    private final SchemePublication publication;
    private final Drafts drafts;
    private final History history;

    SchemeResource(Schemes schemes, SchemePublication publication, Drafts drafts, History history) {
        this.schemes = schemes;
        this.publication = publication;
        this.drafts = drafts;
        this.history = history;
    }

    @GET
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "listSchemes", summary = "Evaluation schemes, latest year first")
    public Page<SchemeRow> list(
            @RestQuery SchemeState state, @RestQuery Integer year, @Valid @BeanParam PageRequest page) {
        return schemes.page(state, year, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "getScheme", summary = "A scheme with its criteria")
    public SchemeView get(@RestPath UUID id) {
        return SchemeView.of(drafts.get(schemes, id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "putScheme", summary = "Write a scheme, or a new edition of a published one")
    public RestResponse<SchemeView> put(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull NewScheme draft) {
        return drafts.put(schemes, id, ifMatch, draft, SchemeView::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(operationId = "patchScheme", summary = "Change some fields of a scheme that is not published")
    public SchemeView patch(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode patch) {
        return drafts.patch(schemes, id, ifMatch, patch, SchemeView::of);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteScheme", summary = "Delete a scheme that was never published")
    public void delete(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        drafts.delete(schemes, id, ifMatch, Scheme::requireDraft);
    }

    @POST
    @Path("/{id}/publication")
    @Transactional
    @Operation(operationId = "publishScheme", summary = "Make a scheme binding; it does not change any more")
    public SchemeView publish(@RestPath UUID id) {
        return SchemeView.of(publication.publish(drafts.get(schemes, id)));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "listSchemeHistory", summary = "What changed in a scheme, latest first")
    public Page<HistoryView> history(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return history.of("schemes", drafts.get(schemes, id).id, page);
    }
}

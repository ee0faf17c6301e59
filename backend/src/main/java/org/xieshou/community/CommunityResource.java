package org.xieshou.community;

import static org.xieshou.security.Roles.API_CLIENT;
import static org.xieshou.security.Roles.COMMUNITY_LEAD;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;
import static org.xieshou.security.Roles.SCHOOL_COORDINATOR;
import static org.xieshou.security.Roles.TEACHER;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.xieshou.audit.History;
import org.xieshou.audit.HistoryView;
import org.xieshou.shared.Drafts;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.sheet.SheetAnswer;
import org.xieshou.sheet.SheetFormat;

/** Communities over HTTP. */
@Path("/api/v1/communities")
@Tag(name = "community")
@Transactional
public class CommunityResource {

    private final Communities communities;
    private final CommunityLines lines;
    private final CommunityViews views;
    private final Drafts drafts;
    private final History history;

    CommunityResource(
            Communities communities, CommunityLines lines, CommunityViews views, Drafts drafts, History history) {
        this.communities = communities;
        this.lines = lines;
        this.views = views;
        this.drafts = drafts;
        this.history = history;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, TEACHER, API_CLIENT})
    @Operation(operationId = "listCommunities", summary = "Communities, found by name or pinyin initials")
    public Page<CommunityRow> list(@BeanParam Communities.Filter filter, @Valid @BeanParam PageRequest page) {
        return communities.page(filter, page);
    }

    @GET
    @Produces({SheetFormat.XLSX_OFFER, SheetFormat.CSV_OFFER})
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "listCommunities.sheet", hidden = true)
    public Response sheet(@BeanParam Communities.Filter filter, @RestQuery String sort, @Context HttpHeaders headers) {
        return SheetAnswer.of(headers, CommunitySheet.LAYOUT, sort, page -> lines.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, TEACHER, API_CLIENT})
    @Operation(operationId = "getCommunity", summary = "A community with its members")
    public CommunityView get(@RestPath UUID id) {
        return views.of(drafts.get(communities, id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, API_CLIENT})
    @Operation(operationId = "putCommunity", summary = "Draft a community, or change it")
    public RestResponse<CommunityView> put(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull NewCommunity draft) {
        return drafts.put(communities, id, ifMatch, draft, views::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, API_CLIENT})
    @Operation(operationId = "patchCommunity", summary = "Change some of a community")
    public CommunityView patch(@RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return drafts.patch(communities, id, ifMatch, patch, views::of);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, API_CLIENT})
    @Operation(operationId = "deleteCommunity", summary = "Delete a draft; what was proposed is dissolved instead")
    public void delete(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        drafts.delete(communities, id, ifMatch, communities::remove);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, TEACHER, API_CLIENT})
    @Operation(
            operationId = "listCommunityHistory",
            summary = "What changed in a community, its members and documents, latest first")
    public Page<HistoryView> history(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return history.of("communities", drafts.get(communities, id).id, page);
    }
}

package org.xieshou.community;

import static org.xieshou.security.Roles.COMMUNITY_LEAD;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The stations of a community's life; each may be asked for again without harm. */
@Path("/api/v1/communities")
@Tag(name = "community")
@Transactional
@RolesAllowed(DISTRICT_COORDINATOR)
public class CommunityLifeResource {

    private final CommunityLife life;
    private final CommunityViews views;

    CommunityLifeResource(CommunityLife life, CommunityViews views) {
        this.life = life;
        this.views = views;
    }

    /** Why a proposal goes back to those who made it. */
    public record CommunityReturn(
            @NotBlank @Size(max = 2000) String remark) {}

    /** Why a community ends before its time. */
    public record CommunityDissolution(
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("/{id}/proposal")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD})
    @Operation(operationId = "proposeCommunity", summary = "Hand a draft in for approval")
    public CommunityView propose(@RestPath UUID id) {
        return views.of(life.propose(id));
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "returnCommunity", summary = "Give a proposal back with a remark")
    public CommunityView giveBack(@RestPath UUID id, @Valid @NotNull CommunityReturn why) {
        return views.of(life.giveBack(id, why.remark()));
    }

    @POST
    @Path("/{id}/approval")
    @Operation(operationId = "approveCommunity", summary = "Approve a proposal")
    public CommunityView approve(@RestPath UUID id) {
        return views.of(life.approve(id));
    }

    @POST
    @Path("/{id}/activation")
    @Operation(operationId = "activateCommunity", summary = "Let an approved community begin its work")
    public CommunityView activate(@RestPath UUID id) {
        return views.of(life.activate(id));
    }

    @POST
    @Path("/{id}/conclusion")
    @Operation(operationId = "concludeCommunity", summary = "End a community as planned; its memberships end with it")
    public CommunityView conclude(@RestPath UUID id) {
        return views.of(life.conclude(id));
    }

    @POST
    @Path("/{id}/dissolution")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "dissolveCommunity", summary = "End a community before its time, for a reason")
    public CommunityView dissolve(@RestPath UUID id, @Valid @NotNull CommunityDissolution why) {
        return views.of(life.dissolve(id, why.reason()));
    }
}

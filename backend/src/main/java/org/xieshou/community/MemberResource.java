package org.xieshou.community;

import static org.xieshou.security.Roles.API_CLIENT;
import static org.xieshou.security.Roles.COMMUNITY_LEAD;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;
import static org.xieshou.security.Roles.SCHOOL_COORDINATOR;
import static org.xieshou.security.Roles.TEACHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.xieshou.shared.Drafts;
import org.xieshou.shared.Page;

/** The members of a community over HTTP. */
@Path("/api/v1/communities/{id}/members")
@Tag(name = "community")
@Transactional
public class MemberResource {

    private final Communities communities;
    private final CommunityMembers members;
    private final Drafts drafts;

    MemberResource(Communities communities, CommunityMembers members, Drafts drafts) {
        this.communities = communities;
        this.members = members;
        this.drafts = drafts;
    }

    @GET
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, TEACHER, API_CLIENT})
    @Operation(operationId = "listMembers", summary = "The schools a community has and had, those who stay first")
    public Page<MemberView> list(@RestPath UUID id) {
        communities.requireSeen(id);
        return Page.whole(members.views(id));
    }

    @PUT
    @Path("/{memberId}")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, API_CLIENT})
    @Operation(
            operationId = "putMember",
            summary = "Take a school in, change its membership, or end it with a last day and a reason")
    public RestResponse<MemberView> put(
            @RestPath UUID id,
            @RestPath UUID memberId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull NewMember draft) {
        return drafts.put(members.in(id), memberId, ifMatch, draft, members::view);
    }

    @DELETE
    @Path("/{memberId}")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, API_CLIENT})
    @Operation(operationId = "deleteMember", summary = "Take a school out again before the community has begun")
    public void delete(@RestPath UUID id, @RestPath UUID memberId, @RestHeader("If-Match") String ifMatch) {
        drafts.delete(members.in(id), memberId, ifMatch, members::remove);
    }
}

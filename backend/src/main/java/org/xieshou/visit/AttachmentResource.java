package org.xieshou.visit;

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
import org.xieshou.file.StoredFiles;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.Drafts;
import org.xieshou.shared.Page;

/** Photos and documents of a visit. */
@Path("/api/v1/visits/{id}/attachments")
@Tag(name = "visit")
@RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, TEACHER, API_CLIENT})
public class AttachmentResource {

    private final Visits visits;
    private final VisitAttachments attachments;
    private final VisitRights rights;
    private final StoredFiles files;
    private final Drafts drafts;
    private final CurrentUser user;

    AttachmentResource(
            Visits visits,
            VisitAttachments attachments,
            VisitRights rights,
            StoredFiles files,
            Drafts drafts,
            CurrentUser user) {
        this.visits = visits;
        this.attachments = attachments;
        this.rights = rights;
        this.files = files;
        this.drafts = drafts;
        this.user = user;
    }

    @GET
    @Operation(operationId = "listAttachments", summary = "Photos and documents of a visit, oldest first")
    public Page<AttachmentView> list(@RestPath UUID id) {
        return Page.whole(attachments.views(visits.get(id).id));
    }

    @PUT
    @Path("/{attachmentId}")
    @Transactional
    @Operation(operationId = "putAttachment", summary = "Add a file that was sent before, or change its caption")
    public RestResponse<AttachmentView> put(
            @RestPath UUID id,
            @RestPath UUID attachmentId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull NewAttachment draft) {
        var visit = visits.get(id);
        rights.requireRecord(visit);
        return drafts.put(
                attachments.in(visit),
                attachmentId,
                ifMatch,
                draft,
                attachment -> AttachmentView.of(attachment, files.get(attachment.fileId)));
    }

    @DELETE
    @Path("/{attachmentId}")
    @Transactional
    @Operation(operationId = "deleteAttachment", summary = "Take a file off a visit; one's own, or any by who plans it")
    public void delete(@RestPath UUID id, @RestPath UUID attachmentId, @RestHeader("If-Match") String ifMatch) {
        var visit = visits.get(id);
        drafts.delete(attachments.in(visit), attachmentId, ifMatch, attachment -> {
            if (!attachment.addedBy.equals(user.accountId())) {
                rights.requirePlan(visit);
            }
        });
    }
}

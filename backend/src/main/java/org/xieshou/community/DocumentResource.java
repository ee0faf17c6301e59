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

/** The documents of a community over HTTP. */
@Path("/api/v1/communities/{id}/documents")
@Tag(name = "community")
@Transactional
public class DocumentResource {

    private final CommunityDocuments documents;
    private final Drafts drafts;

    DocumentResource(CommunityDocuments documents, Drafts drafts) {
        this.documents = documents;
        this.drafts = drafts;
    }

    @GET
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, TEACHER, API_CLIENT})
    @Operation(operationId = "listDocuments", summary = "The documents of a community")
    public Page<DocumentView> list(@RestPath UUID id) {
        return Page.whole(documents.views(id));
    }

    @PUT
    @Path("/{documentId}")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, API_CLIENT})
    @Operation(operationId = "putDocument", summary = "Lay a document beside a community, or change it")
    public RestResponse<DocumentView> put(
            @RestPath UUID id,
            @RestPath UUID documentId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull NewDocument draft) {
        return drafts.put(documents.in(id), documentId, ifMatch, draft, DocumentView::of);
    }

    @DELETE
    @Path("/{documentId}")
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, API_CLIENT})
    @Operation(operationId = "deleteDocument", summary = "Take a document away")
    public void delete(@RestPath UUID id, @RestPath UUID documentId, @RestHeader("If-Match") String ifMatch) {
        drafts.delete(documents.in(id), documentId, ifMatch, documents::remove);
    }
}

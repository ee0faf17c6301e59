package org.xieshou.file;

import static org.xieshou.security.Roles.API_CLIENT;
import static org.xieshou.security.Roles.COMMUNITY_LEAD;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;
import static org.xieshou.security.Roles.EVALUATOR;
import static org.xieshou.security.Roles.SCHOOL_COORDINATOR;
import static org.xieshou.security.Roles.TEACHER;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.Problem;

/** Takes in photos and documents and gives them out again. */
@Path("/api/v1/files")
@Tag(name = "file")
@RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, TEACHER, EVALUATOR, API_CLIENT})
public class FileResource {

    private final StoredFiles files;
    private final FileIntake intake;
    private final Storage storage;
    private final CurrentUser user;

    FileResource(StoredFiles files, FileIntake intake, Storage storage, CurrentUser user) {
        this.files = files;
        this.intake = intake;
        this.storage = storage;
        this.user = user;
    }

    /** Looking at the content takes long and needs no database; only the entry is a transaction. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "sendFile",
            summary = "Send a picture, PDF, Office document, MP3 or MP4; the same content again is the same file")
    @APIResponse(
            responseCode = "201",
            description = "Taken in",
            content = @Content(schema = @Schema(implementation = FileView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already",
            content = @Content(schema = @Schema(implementation = FileView.class)))
    public RestResponse<FileView> send(@RestForm @NotNull FileUpload file) throws IOException {
        var taken = intake.take(user.districtId(), file.fileName(), file.uploadedFile());
        var entered = QuarkusTransaction.requiringNew().call(() -> files.enter(taken));
        return RestResponse.ResponseBuilder.create(
                        entered.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        FileView.of(entered.file()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getFile", summary = "The content of a file")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response get(@RestPath UUID id, @RestHeader("If-None-Match") String ifNoneMatch) throws IOException {
        var file = files.get(id);
        return known(ifNoneMatch, file.sha256)
                ? Response.notModified(file.sha256).build()
                : content(file.mediaType, file.key(), file.name, file.sha256);
    }

    @GET
    @Path("/{id}/thumbnail")
    @Transactional
    @Operation(operationId = "getThumbnail", summary = "A picture in small, at most 320 pixels wide and high")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Unchanged")
    public Response thumbnail(@RestPath UUID id, @RestHeader("If-None-Match") String ifNoneMatch) throws IOException {
        var file = files.get(id);
        if (!file.isPicture()) {
            throw Problem.of(404, "file.no-thumbnail");
        }
        var tag = file.sha256 + "-small";
        return known(ifNoneMatch, tag)
                ? Response.notModified(tag).build()
                : content(FileType.JPEG.mediaType, file.thumbnailKey(), file.name, tag);
    }

    private static boolean known(String ifNoneMatch, String tag) {
        return ifNoneMatch != null && ifNoneMatch.contains('"' + tag + '"');
    }

    /**
     * A browser may show it but never run what is in it, and keeps it: it asks again each time, since the next to log in
     * there may be somebody else.
     */
    private Response content(String mediaType, String key, String name, String tag) throws IOException {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(storage.open(key), mediaType)
                .header("Content-Disposition", "inline; filename*=UTF-8''" + encoded)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, no-cache")
                .tag(tag)
                .build();
    }
}

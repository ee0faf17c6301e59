package org.xieshou.imports;

import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.CallerTexts;
import org.xieshou.shared.Drafts;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Problem;

/** Brings in sheets: send, look at what was understood, correct, commit. */
@Path("/api/v1/imports")
@Tag(name = "import")
@RolesAllowed(DISTRICT_COORDINATOR)
public class ImportResource {

    /** What becomes of a sheet that was sent. */
    public enum ImportMode {
        preview,
        commit
    }

    private final Imports imports;
    private final SheetIntake intake;
    private final Event<ImportAsked> asked;
    private final Drafts drafts;
    private final CallerTexts texts;
    private final CurrentUser user;
    private final Clock clock;

    ImportResource(
            Imports imports,
            SheetIntake intake,
            Event<ImportAsked> asked,
            Drafts drafts,
            CallerTexts texts,
            CurrentUser user,
            Clock clock) {
        this.imports = imports;
        this.intake = intake;
        this.asked = asked;
        this.drafts = drafts;
        this.texts = texts;
        this.user = user;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "sendSheet",
            summary =
                    "Send a sheet (XLSX, CSV) or pasted rows; the same content again is the same import until committed")
    @APIResponse(
            responseCode = "202",
            description = "Taken in; its rows are being worked through",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> send(
            @RestForm @NotNull ImportKind kind,
            @RestForm @DefaultValue("preview") ImportMode mode,
            @RestForm FileUpload file,
            @RestForm @Size(max = 2_000_000) String text)
            throws IOException {
        var commit = mode == ImportMode.commit;
        var sheet = file != null
                ? intake.file(kind, file.fileName(), Files.readAllBytes(file.uploadedFile()), commit)
                : intake.pasted(kind, text(text), commit);
        return accepted(sheet);
    }

    @GET
    @Operation(operationId = "listImports", summary = "Sheets that were sent, latest first")
    public Page<ImportView> list(@Valid @BeanParam PageRequest page) {
        return imports.page(page).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getImport", summary = "A sheet with its columns, its progress and its counts")
    public ImportView get(@RestPath UUID id) {
        return view(drafts.get(imports, id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "changeImport", summary = "Give columns another meaning; all rows are understood anew")
    public ImportView change(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/merge-patch+json",
                                            schema = @Schema(implementation = ImportColumns.class)))
                    JsonNode patch) {
        var before = imports.get(id).version;
        var view = drafts.patch(imports, id, ifMatch, patch, this::view);
        if (view.version() != before) {
            asked.fire(new ImportAsked(id, false, user.actor()));
        }
        return view;
    }

    @POST
    @Path("/{id}/commit")
    @Transactional
    @Operation(operationId = "commitImport", summary = "Write the rows that can be taken, in one piece")
    @APIResponse(
            responseCode = "202",
            description = "The rows are being written",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "They were written before",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> commit(
            @RestPath UUID id,
            @RestQuery @DefaultValue("false") @Parameter(description = "Whether to write nothing while a row is faulty")
                    boolean allOrNothing) {
        var sheet = imports.get(id);
        if (sheet.state == Import.ImportState.COMMITTED) {
            return RestResponse.ok(view(sheet));
        }
        if (allOrNothing && sheet.rowsFaulty > 0) {
            throw Problem.conflict("import.rows-faulty", String.valueOf(sheet.rowsFaulty));
        }
        sheet.begin(clock.instant());
        asked.fire(new ImportAsked(id, true, user.actor()));
        return accepted(sheet);
    }

    private RestResponse<ImportView> accepted(Import sheet) {
        return RestResponse.ResponseBuilder.<ImportView>accepted(view(sheet))
                .location(URI.create("/api/v1/imports/" + sheet.id))
                .build();
    }

    private static String text(String text) {
        if (text == null || text.isBlank()) {
            throw Problem.invalid("/file", "import.nothing-sent");
        }
        return text;
    }

    private ImportView view(Import sheet) {
        return ImportView.of(sheet, clock.instant(), texts);
    }
}

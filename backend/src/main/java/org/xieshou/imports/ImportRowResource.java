package org.xieshou.imports;

import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.xieshou.shared.CallerTexts;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Problem;
import org.xieshou.sheet.SheetAnswer;
import org.xieshou.sheet.SheetFormat;

/** The rows of a sheet on its way in: what was understood of each, and corrections before the commit. */
@Path("/api/v1/imports")
@Tag(name = "import")
@RolesAllowed(DISTRICT_COORDINATOR)
public class ImportRowResource {

    private final Imports imports;
    private final ImportWork work;
    private final CallerTexts texts;
    private final Clock clock;

    ImportRowResource(Imports imports, ImportWork work, CallerTexts texts, Clock clock) {
        this.imports = imports;
        this.work = work;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/rows")
    @Operation(operationId = "listImportRows", summary = "The rows of a sheet, all or those in one state")
    public Page<ImportRowView> rows(@RestPath UUID id, @RestQuery RowState state, @Valid @BeanParam PageRequest page) {
        return imports.rows(imports.get(id), state, page).map(this::view);
    }

    @PUT
    @Path("/{id}/rows/{rowNumber}")
    @Transactional
    @Operation(
            operationId = "correctImportRow",
            summary = "Take a suggestion or write something else in place of a cell")
    public ImportRowView correct(@RestPath UUID id, @RestPath int rowNumber, @Valid @NotNull RowCorrection correction) {
        var sheet = imports.get(id);
        var row = imports.row(sheet, rowNumber);
        correction.requireFieldsOf(sheet.kind);
        sheet.begin(clock.instant());
        row.correct(correction.values());
        work.walk(sheet, false, done -> {});
        return view(row);
    }

    @GET
    @Path("/{id}/faulty-rows")
    @Produces(SheetFormat.XLSX_TYPE)
    @Operation(operationId = "downloadFaultyRows", summary = "The faulty rows as a spreadsheet, the reason beside each")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = SheetFormat.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response faultyRows(@RestPath UUID id, HttpHeaders headers) {
        var sheet = imports.get(id);
        return SheetAnswer.of(
                headers,
                FaultyRows.layout(sheet, texts),
                "rowNumber",
                page -> imports.rows(imports.get(id), RowState.FAULTY, page));
    }

    private ImportRowView view(ImportRow row) {
        return ImportRowView.of(row, texts);
    }

    /** What is to stand in place of the row's cells, by field. */
    public record RowCorrection(
            @NotNull @Size(max = 50) Map<@NotNull String, @NotNull @Size(max = 4000) String> values) {

        void requireFieldsOf(ImportKind kind) {
            for (var field : values.keySet()) {
                if (Fields.find(kind, field).isEmpty()) {
                    throw Problem.invalid("/values", "import.field-unknown", field);
                }
            }
        }
    }
}

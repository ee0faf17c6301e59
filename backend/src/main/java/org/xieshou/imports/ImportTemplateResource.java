package org.xieshou.imports;

import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.xieshou.shared.CallerTexts;
import org.xieshou.shared.Page;
import org.xieshou.sheet.SheetAnswer;
import org.xieshou.sheet.SheetColumn;
import org.xieshou.sheet.SheetFormat;
import org.xieshou.sheet.SheetLayout;

/** Empty sheets to be filled in and sent; a star marks what must not stay empty. */
@Path("/api/v1/import-templates")
@Tag(name = "import")
@RolesAllowed(DISTRICT_COORDINATOR)
public class ImportTemplateResource {

    private static final int WIDTH = 18;

    private final CallerTexts texts;

    ImportTemplateResource(CallerTexts texts) {
        this.texts = texts;
    }

    @GET
    @Path("/{kind}")
    @Produces(SheetFormat.XLSX_TYPE)
    @Operation(operationId = "downloadImportTemplate", summary = "An empty sheet with the headers of a kind")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = SheetFormat.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@RestPath ImportKind kind, HttpHeaders headers) {
        var columns =
                Fields.of(kind).stream().map(ImportTemplateResource::column).toList();
        var layout = new SheetLayout<>(texts.text("import.template-" + kind), columns);
        return SheetAnswer.of(headers, layout, null, page -> Page.whole(List.of()));
    }

    private static SheetColumn<Object> column(Field field) {
        return new SheetColumn<>(field.required() ? field.label() + "*" : field.label(), WIDTH, row -> null);
    }
}

package org.xieshou.audit;

import static org.xieshou.security.Roles.AUDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.sheet.SheetAnswer;
import org.xieshou.sheet.SheetFormat;

/** The audit log, for those who check. */
@Path("/api/v1/audit-events")
@Tag(name = "audit")
@RolesAllowed(AUDITOR)
public class AuditResource {

    private final AuditLog log;

    AuditResource(AuditLog log) {
        this.log = log;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listAuditEvents", summary = "Writing calls and exports of the district, latest first")
    public Page<AuditEventView> list(
            @RestQuery String operation,
            @RestQuery UUID actorId,
            @RestQuery UUID objectId,
            @Valid @BeanParam PageRequest page) {
        return log.page(operation, actorId, objectId, page);
    }

    @GET
    @Produces({SheetFormat.XLSX_OFFER, SheetFormat.CSV_OFFER})
    @Operation(operationId = "listAuditEvents.sheet", hidden = true)
    public Response sheet(
            @RestQuery String operation,
            @RestQuery UUID actorId,
            @RestQuery UUID objectId,
            @RestQuery String sort,
            @Context HttpHeaders headers) {
        return SheetAnswer.of(headers, AuditSheet.LAYOUT, sort, page -> log.page(operation, actorId, objectId, page));
    }
}

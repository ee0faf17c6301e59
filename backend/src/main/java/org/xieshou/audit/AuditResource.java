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
import java.time.Clock;
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
    private final Clock clock;

    AuditResource(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listAuditEvents", summary = "Writing calls and exports of the district, latest first")
    public Page<AuditEventView> list(@Valid @BeanParam AuditFilter filter, @Valid @BeanParam PageRequest page) {
        return log.page(filter, page);
    }

    @GET
    @Produces({SheetFormat.XLSX_OFFER, SheetFormat.CSV_OFFER})
    @Operation(operationId = "listAuditEvents.sheet", hidden = true)
    public Response sheet(@Valid @BeanParam AuditFilter filter, @RestQuery String sort, @Context HttpHeaders headers) {
        return SheetAnswer.of(headers, AuditSheet.layout(clock.getZone()), sort, page -> log.page(filter, page));
    }
}

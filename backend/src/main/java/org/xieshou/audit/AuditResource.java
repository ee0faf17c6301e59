package org.xieshou.audit;

import static org.xieshou.security.Roles.AUDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;

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
    @Operation(operationId = "listAuditEvents", summary = "Writing calls and exports of the district, latest first")
    public Page<AuditEventView> list(
            @RestQuery String operation,
            @RestQuery UUID actorId,
            @RestQuery UUID objectId,
            @Valid @BeanParam PageRequest page) {
        return log.page(operation, actorId, objectId, page);
    }
}

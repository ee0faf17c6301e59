package org.xieshou.ledger;

import static org.xieshou.security.Roles.API_CLIENT;
import static org.xieshou.security.Roles.COMMUNITY_LEAD;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;
import static org.xieshou.security.Roles.SCHOOL_COORDINATOR;
import static org.xieshou.security.Roles.TEACHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.sheet.SheetFormat;

/** The ledger over HTTP: on screen, and as a sheet of the same records. */
@Path("/api/v1/ledger")
@Tag(name = "ledger")
@RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, TEACHER, API_CLIENT})
public class LedgerResource {

    private final Ledger ledger;
    private final LedgerSheet sheet;

    LedgerResource(Ledger ledger, LedgerSheet sheet) {
        this.ledger = ledger;
        this.sheet = sheet;
    }

    @GET
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getLedger",
            summary = "What was done, the earliest first; as a sheet with the Accept header of one")
    public Page<LedgerRow> page(@Valid @BeanParam LedgerFilter filter, @Valid @BeanParam PageRequest page) {
        return ledger.page(filter.query(), page);
    }

    @GET
    @Produces({SheetFormat.XLSX_OFFER, SheetFormat.CSV_OFFER})
    @Operation(operationId = "getLedger.sheet", hidden = true)
    public Response export(@Valid @BeanParam LedgerFilter filter, @Context HttpHeaders headers) {
        return sheet.answer(filter.query(), headers);
    }

    @GET
    @Path("/summary")
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getLedgerSummary", summary = "What the ledger comes to, by kind and by evidence")
    public LedgerSummary summary(@Valid @BeanParam LedgerFilter filter) {
        return ledger.summary(filter.query());
    }
}

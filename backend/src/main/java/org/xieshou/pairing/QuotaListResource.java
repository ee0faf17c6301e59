package org.xieshou.pairing;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.sheet.SheetAnswer;
import org.xieshou.sheet.SheetFormat;

/** What is owed in the whole district, over HTTP. */
@Path("/api/v1/quotas")
@Tag(name = "pairing")
@Transactional
public class QuotaListResource {

    private final QuotaList list;

    QuotaListResource(QuotaList list) {
        this.list = list;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, TEACHER, API_CLIENT})
    @Operation(operationId = "listQuotas", summary = "What pairings owe, those that lag most first")
    public Page<QuotaView> all(@BeanParam QuotaList.Filter filter, @Valid @BeanParam PageRequest page) {
        return list.page(filter, page);
    }

    @GET
    @Produces({SheetFormat.XLSX_OFFER, SheetFormat.CSV_OFFER})
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, API_CLIENT})
    @Operation(operationId = "listQuotas.sheet", hidden = true)
    public Response sheet(@BeanParam QuotaList.Filter filter, @RestQuery String sort, @Context HttpHeaders headers) {
        return SheetAnswer.of(headers, QuotaSheet.LAYOUT, sort, page -> list.page(filter, page));
    }
}

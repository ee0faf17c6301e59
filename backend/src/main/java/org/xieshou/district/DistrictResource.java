package org.xieshou.district;

import static org.xieshou.security.Roles.CITY_OFFICER;
import static org.xieshou.security.Roles.PLATFORM_OPERATOR;
import static org.xieshou.security.Roles.PROVINCE_OFFICER;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.EnumMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.Role;
import org.xieshou.shared.Drafts;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;

/** Districts: the operator opens them, officers above look at their counts. */
@Path("/api/v1/districts")
@Tag(name = "district")
public class DistrictResource {

    private final Districts districts;
    private final FirstCoordinators coordinators;
    private final Instance<FigureSource> figures;
    private final Drafts drafts;
    private final CurrentUser user;

    DistrictResource(
            Districts districts,
            FirstCoordinators coordinators,
            Instance<FigureSource> figures,
            Drafts drafts,
            CurrentUser user) {
        this.districts = districts;
        this.coordinators = coordinators;
        this.figures = figures;
        this.drafts = drafts;
        this.user = user;
    }

    @GET
    @RolesAllowed({PLATFORM_OPERATOR, PROVINCE_OFFICER, CITY_OFFICER})
    @Operation(operationId = "listDistricts", summary = "Districts: all for the operator, their own for officers")
    public Page<DistrictRow> list(@RestQuery String q, @Valid @BeanParam PageRequest page) {
        return districts.list(q, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({PLATFORM_OPERATOR, PROVINCE_OFFICER, CITY_OFFICER})
    @Operation(operationId = "getDistrict", summary = "A district")
    public DistrictView get(@RestPath UUID id) {
        return view(drafts.get(districts, id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(PLATFORM_OPERATOR)
    @Operation(
            operationId = "putDistrict",
            summary = "Open a district with its first coordinator, or replace its names")
    public RestResponse<DistrictView> put(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull NewDistrict draft) {
        return drafts.put(districts, id, ifMatch, draft, this::view);
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @RolesAllowed(PLATFORM_OPERATOR)
    @Operation(operationId = "patchDistrict", summary = "Change the names of a district")
    public DistrictView patch(@RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return drafts.patch(districts, id, ifMatch, patch, this::view);
    }

    @POST
    @Path("/{id}/coordinator-code")
    @Transactional
    @RolesAllowed(PLATFORM_OPERATOR)
    @Operation(
            operationId = "giveCoordinatorCode",
            summary = "Give the first coordinator a fresh one-time code; the one before is void")
    public CoordinatorCode giveCode(@RestPath UUID id) {
        return coordinators.giveCode(drafts.get(districts, id));
    }

    @GET
    @Path("/{id}/summary")
    @RolesAllowed({PROVINCE_OFFICER, CITY_OFFICER})
    @Operation(operationId = "summariseDistrict", summary = "Counts of a district, without anybody's data")
    public DistrictSummary summary(@RestPath UUID id) {
        var district = drafts.get(districts, id);
        var counts = new EnumMap<Figure, Long>(Figure.class);
        figures.forEach(source -> counts.putAll(source.count(district.id)));
        return DistrictSummary.of(counts);
    }

    private DistrictView view(District district) {
        return DistrictView.of(district, districts.draftOf(district), user.has(Role.PLATFORM_OPERATOR));
    }
}

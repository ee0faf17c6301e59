package org.xieshou.district;

import io.quarkus.security.Authenticated;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xieshou.shared.Page;

/** The region tree as far as districts exist in it. */
@Path("/api/v1/regions")
@Tag(name = "district")
@Authenticated
public class RegionResource {

    private final EntityManager database;

    RegionResource(EntityManager database) {
        this.database = database;
    }

    @GET
    @Operation(operationId = "listRegions", summary = "The region tree, parents before children")
    public Page<RegionView> list() {
        return Page.whole(
                database.createQuery("select code, name, parentCode, level from Region order by code", RegionView.class)
                        .getResultList());
    }
}

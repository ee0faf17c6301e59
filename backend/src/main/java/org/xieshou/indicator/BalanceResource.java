package org.xieshou.indicator;

import static org.xieshou.security.Roles.API_CLIENT;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The balance between the schools of the district. */
@Path("/api/v1/dashboard/balance")
@Tag(name = "dashboard")
@RolesAllowed({DISTRICT_COORDINATOR, API_CLIENT})
public class BalanceResource {

    private final Balance balance;

    BalanceResource(Balance balance) {
        this.balance = balance;
    }

    @GET
    @Operation(
            operationId = "getBalance",
            summary =
                    "How evenly the schools of a stage are equipped: coefficients of variation by year, schools today")
    public BalanceView get(@RestQuery @DefaultValue("PRIMARY") BalanceStage stage) {
        return balance.of(stage);
    }
}

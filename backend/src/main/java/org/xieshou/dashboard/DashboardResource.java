package org.xieshou.dashboard;

import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xieshou.district.Threshold;
import org.xieshou.district.Thresholds;

/** The coordinator's home. */
@Path("/api/v1/dashboard")
@Tag(name = "dashboard")
@RolesAllowed(DISTRICT_COORDINATOR)
public class DashboardResource {

    private final ActivityReading activity;
    private final WaitingReading waiting;
    private final Thresholds thresholds;
    private final Clock clock;

    DashboardResource(ActivityReading activity, WaitingReading waiting, Thresholds thresholds, Clock clock) {
        this.activity = activity;
        this.waiting = waiting;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "getDashboard", summary = "Who moves and who does not, and what waits for me")
    public DashboardView dashboard() {
        var today = LocalDate.now(clock);
        return new DashboardView(
                today,
                activity.counts(),
                waiting.all(),
                activity.moving(today),
                thresholds.whole(Threshold.DASHBOARD_SILENT_DAYS));
    }

    @GET
    @Path("/matrix")
    @Transactional
    @Operation(operationId = "getActivityMatrix", summary = "Verified activities by school and month, twelve months")
    public ActivityMatrix matrix() {
        return activity.matrix(LocalDate.now(clock));
    }
}

package org.xieshou.dashboard;

import static org.hamcrest.Matchers.equalTo;
import static org.xieshou.shared.Calls.get;
import static org.xieshou.shared.Calls.put;
import static org.xieshou.visit.VisitFixtures.LATITUDE;
import static org.xieshou.visit.VisitFixtures.LONGITUDE;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;
import org.xieshou.shared.Uuid7;
import org.xieshou.visit.VisitFixtures;

@QuarkusTest
class ActivityFiguresTest {

    @Inject
    VisitFixtures fixtures;

    @Inject
    TestAccounts accounts;

    @Test
    void tellOfficersHowMuchIsHeldAndVerified() {
        var world = fixtures.world();
        var visit = world.visit();
        var position = Map.of("latitude", LATITUDE, "longitude", LONGITUDE, "accuracyMetres", 10);
        put(
                        world.guest.token(),
                        "/visits/" + visit + "/check-ins/" + Uuid7.next(),
                        Map.of("occurredAt", Instant.now().toString(), "position", position))
                .then()
                .statusCode(201);
        world.visit();

        get(accounts.tokenOf(null, Role.CITY_OFFICER), "/districts/" + world.district + "/summary")
                .then()
                .body("visitsTotal", equalTo(1))
                .body("visitsVerified", equalTo(1));
    }
}

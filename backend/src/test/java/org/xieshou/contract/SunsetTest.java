package org.xieshou.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;
import org.xieshou.shared.Sunset;

/** An operation that will go away says so in the contract and in each answer; none of the product's does as yet. */
@QuarkusTest
class SunsetTest {

    @Path("/api/v1/going-away")
    @PermitAll
    public static class GoingAway {

        @GET
        @Sunset("2027-07-01")
        @Operation(operationId = "goAway", hidden = true)
        public String answer() {
            return "still there";
        }
    }

    @Test
    void itsAnswersTellWhen() {
        assertThat(given().get("/api/v1/going-away").header("Sunset")).isEqualTo("Thu, 01 Jul 2027 00:00:00 GMT");
        assertThat(given().get("/api/v1/me").header("Sunset")).isNull();
    }

    @Test
    void theContractCallsItDeprecated() throws IOException {
        var sunsets = new Sunsets(Index.of(GoingAway.class));
        var going = operation("goAway");
        var staying = operation("stay");

        sunsets.describe(going);
        sunsets.describe(staying);

        assertThat(going.getDeprecated()).isTrue();
        assertThat(going.getResponses().getAPIResponse("200").getHeaders()).containsKey("Sunset");
        assertThat(staying.getDeprecated()).isNull();
        assertThat(staying.getResponses().getAPIResponse("200").getHeaders()).isNull();
    }

    private static org.eclipse.microprofile.openapi.models.Operation operation(String id) {
        return OASFactory.createOperation()
                .operationId(id)
                .responses(OASFactory.createAPIResponses().addAPIResponse("200", OASFactory.createAPIResponse()));
    }
}

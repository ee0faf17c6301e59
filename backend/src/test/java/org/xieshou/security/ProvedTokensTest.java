package org.xieshou.security;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A token that was proved is taken again, but never longer than it runs, and no other one in its place. */
@QuarkusTest
class ProvedTokensTest {

    @Inject
    TestAccounts accounts;

    @Inject
    SigningKeys keys;

    Account operator;

    @BeforeEach
    void somebody() {
        operator = accounts.make(null, Role.PLATFORM_OPERATOR);
    }

    @Test
    void runsOutAlthoughItWasProved() throws InterruptedException {
        var token = token(Duration.ofSeconds(3));
        expect(token, 200);
        expect(token, 200);

        Thread.sleep(Duration.ofSeconds(4));

        expect(token, 401);
    }

    @Test
    void isNotProvedForAnotherWithItsSignature() {
        var known = token(Duration.ofMinutes(1)).split("\\.");
        var other = token(Duration.ofMinutes(2)).split("\\.");
        expect(String.join(".", known), 200);
        expect(String.join(".", other), 200);

        expect(String.join(".", known[0], other[1], known[2]), 401);
        expect(String.join(".", known[0], known[1], other[2]), 401);
        expect(String.join(".", known[0], known[1], ""), 401);
    }

    private String token(Duration life) {
        return Jwt.issuer(TokenIssuer.ISSUER)
                .subject(operator.id.toString())
                .claim(TokenIssuer.EPOCH, operator.tokenEpoch)
                .claim(TokenIssuer.KIND, "account")
                .expiresIn(life)
                .jws()
                .keyId(keys.current().id())
                .sign(keys.current().privateKey());
    }

    private static void expect(String token, int status) {
        given().auth().oauth2(token).get("/api/v1/me").then().statusCode(status);
    }
}

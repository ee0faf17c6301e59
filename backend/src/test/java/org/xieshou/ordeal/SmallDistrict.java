package org.xieshou.ordeal;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.xieshou.shared.Uuid7;

/** A district that its people open by the interface on an empty database. */
final class SmallDistrict {

    private static final Pattern WAY_IN = Pattern.compile("log in as (\\S+) with the one-time password (\\S+)");
    private static final String PASSWORD = "a password of one’s own";
    private static final String COORDINATOR = "zhou.xietiao";

    private SmallDistrict() {}

    /** Opens it and gives the access token of its coordinator. */
    static String open(PackagedApplication service) throws IOException {
        var api = service.api;
        if (!Moments.within(
                Duration.ofSeconds(10), () -> WAY_IN.matcher(service.logged()).find())) {
            throw new AssertionError(service.logged());
        }
        var told = WAY_IN.matcher(service.logged());
        told.find();
        var first = token(
                api.call("POST", "/session", null, Map.of("loginName", told.group(1), "password", told.group(2))));
        var operator = token(api.call(
                "PUT", "/me/password", first, Map.of("currentPassword", told.group(2), "newPassword", PASSWORD)));
        var district = "/districts/" + Uuid7.next();
        done(api.call(
                "PUT",
                district,
                operator,
                Map.of(
                        "code", "370782",
                        "name", "诸城市",
                        "provinceName", "山东省",
                        "cityName", "潍坊市",
                        "firstCoordinator", Map.of("loginName", COORDINATOR, "displayName", "周协调"))));
        var code = done(api.call("POST", district + "/coordinator-code", operator, null))
                .body()
                .path("code")
                .asText();
        return token(api.call(
                "POST",
                "/session/reset",
                null,
                Map.of("loginName", COORDINATOR, "code", code, "newPassword", PASSWORD)));
    }

    /** The coordinator's token in another life of the service. */
    static String logIn(PackagedApplication service) throws IOException {
        return token(
                service.api.call("POST", "/session", null, Map.of("loginName", COORDINATOR, "password", PASSWORD)));
    }

    static Map<String, Object> school(int number) {
        return Map.of(
                "code",
                "%010d".formatted(3_707_820_000L + number),
                "name",
                "第" + number + "小学",
                "stage",
                "PRIMARY",
                "areaClass",
                "RURAL",
                "position",
                Map.of("latitude", 35.8, "longitude", 119.4));
    }

    private static String token(Api.Answer answer) {
        return done(answer).body().path("accessToken").asText();
    }

    static Api.Answer done(Api.Answer answer) {
        if (!answer.done()) {
            throw new AssertionError(answer.toString());
        }
        return answer;
    }
}

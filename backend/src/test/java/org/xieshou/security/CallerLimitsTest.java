package org.xieshou.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.xieshou.shared.Problem;

class CallerLimitsTest {

    private final CallerLimits limits = new CallerLimits(null, 3);

    @Test
    void whoCallsTooOftenIsToldWhenToTryAgain() {
        var busy = teacher(false);
        for (var call = 0; call < 3; call++) {
            limits.require(busy, "GET", "/visits");
        }

        refused(429, "request.too-many", () -> limits.require(busy, "GET", "/visits"));
        assertThatThrownBy(() -> limits.require(busy, "GET", "/visits"))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .satisfies(problem ->
                        assertThat((long) problem.arguments.getFirst()).isBetween(1L, 60L));
        assertThatCode(() -> limits.require(teacher(false), "GET", "/visits")).doesNotThrowAnyException();
    }

    @Test
    void beforeAFirstPasswordIsChangedNothingElseIsAllowed() {
        refused(403, "session.password-change-needed", () -> limits.require(teacher(true), "GET", "/visits"));
        refused(403, "session.password-change-needed", () -> limits.require(teacher(true), "GET", "/metrics"));
        assertThatCode(() -> limits.require(teacher(true), "PUT", "/me/password"))
                .doesNotThrowAnyException();
        assertThatCode(() -> limits.require(teacher(true), "DELETE", "/session"))
                .doesNotThrowAnyException();
    }

    @Test
    void anotherSystemReachesWhatItsScopesGrant() {
        assertThatCode(() -> limits.require(client("visits:read"), "GET", "/visits/1"))
                .doesNotThrowAnyException();
        refused(403, "session.scope-missing", () -> limits.require(client("visits:read"), "PUT", "/visits/1"));
        refused(403, "session.scope-missing", () -> limits.require(client("visits:read"), "GET", "/schools"));
        refused(403, "session.scope-missing", () -> limits.require(client(), "GET", "/visits"));
    }

    private static void refused(int status, String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .hasMessage(code)
                .extracting(problem -> ((Problem) problem).status)
                .isEqualTo(status);
    }

    private static Actor teacher(boolean mustChangePassword) {
        return actor(Role.TEACHER, Set.of(), mustChangePassword);
    }

    private static Actor client(String... scopes) {
        return actor(Role.API_CLIENT, Set.of(scopes), false);
    }

    private static Actor actor(Role role, Set<String> scopes, boolean mustChangePassword) {
        var grant = new Actor.Grant(role, null, null, null);
        var id = UUID.randomUUID();
        return new Actor(id, "试验", null, id, List.of(grant), scopes, null, mustChangePassword);
    }
}

package org.xieshou.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.xieshou.shared.Problem;

/**
 * What holds for every call besides its roles: so many a minute, an API client only what its scopes grant, and nothing
 * but the password before a first password is changed.
 */
class CallerLimits {

    private static final List<String> BEFORE_PASSWORD_CHANGE = List.of("/me", "/session");

    /** What every API client may call whatever its scopes. */
    private static final List<String> OPEN_TO_CLIENTS = List.of("me", "session");

    private final CurrentUser user;
    private final int callsPerMinute;
    private final Cache<UUID, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    CallerLimits(
            CurrentUser user,
            @ConfigProperty(name = "xieshou.calls-per-minute", defaultValue = "600") int callsPerMinute) {
        this.user = user;
        this.callsPerMinute = callsPerMinute;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        var actor = user.actor();
        if (actor == null) {
            return;
        }
        var path = request.getUriInfo().getPath().replaceFirst("^/?api/v1", "");
        requireRate(actor);
        if (actor.mustChangePassword() && BEFORE_PASSWORD_CHANGE.stream().noneMatch(path::startsWith)) {
            throw Problem.forbidden("session.password-change-needed");
        }
        if (user.has(Role.API_CLIENT)) {
            requireScope(actor, request.getMethod(), path);
        }
    }

    private void requireRate(Actor actor) {
        var probe = buckets.get(actor.accountId(), id -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            throw Problem.of(429, "request.too-many", seconds);
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(callsPerMinute).refillGreedy(callsPerMinute, Duration.ofMinutes(1)))
                .build();
    }

    private static void requireScope(Actor actor, String method, String path) {
        var resource = path.replaceFirst("^/", "").replaceFirst("/.*", "");
        var wanted = resource + ("GET".equals(method) ? ":read" : ":write");
        if (!OPEN_TO_CLIENTS.contains(resource) && !actor.clientScopes().contains(wanted)) {
            throw Problem.forbidden("session.scope-missing", wanted);
        }
    }
}

package org.xieshou.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.xieshou.shared.Problem;

/**
 * What holds for every call besides its roles: so many a minute, an API client only what its scopes grant, and nothing
 * but the password before a first password is changed.
 */
class CallerLimits {

    /** What may be called before a first password is changed, and by an API client whatever its scopes. */
    private static final Set<String> OPEN = Set.of("me", "session");

    /** A changed limit holds at once, with a full allowance. */
    private record Caller(UUID id, int callsPerMinute) {}

    private final CurrentUser user;
    private final int callsPerMinute;
    private final Cache<Caller, Bucket> buckets = Caffeine.newBuilder()
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
        require(actor, request.getMethod(), request.getUriInfo().getPath().replaceFirst("^/?api/v1", ""));
    }

    /** Refuses a call this caller may not make now; the path begins behind the version. */
    void require(Actor actor, String method, String path) {
        requireRate(actor);
        var resource = path.replaceFirst("^/", "").replaceFirst("/.*", "");
        if (OPEN.contains(resource)) {
            return;
        }
        if (actor.mustChangePassword()) {
            throw Problem.forbidden("session.password-change-needed");
        }
        if (actor.grants().stream().anyMatch(grant -> grant.role() == Role.API_CLIENT)) {
            requireScope(actor, method, resource);
        }
    }

    private void requireRate(Actor actor) {
        var limit = actor.callsPerMinute() == null ? callsPerMinute : actor.callsPerMinute();
        var caller = new Caller(actor.accountId(), limit);
        var probe = buckets.get(caller, id -> bucket(limit)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            throw Problem.of(429, "request.too-many", seconds);
        }
    }

    private static Bucket bucket(int callsPerMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(callsPerMinute).refillGreedy(callsPerMinute, Duration.ofMinutes(1)))
                .build();
    }

    private static void requireScope(Actor actor, String method, String resource) {
        var wanted = resource + ("GET".equals(method) ? ":read" : ":write");
        if (!actor.clientScopes().contains(wanted)) {
            throw Problem.forbidden("session.scope-missing", wanted);
        }
    }
}

package org.xieshou.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import org.xieshou.shared.Problem;

/** Slows down guessing: ten tries at one name, then one more every 30 seconds. */
@ApplicationScoped
public class LoginThrottle {

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    /** Counts a try at a name; refuses it when there were too many. */
    public void take(String loginName) {
        var probe = buckets.get(loginName.strip().toLowerCase(Locale.ROOT), name -> bucket())
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Problem.of(
                    429,
                    "session.too-many",
                    Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
        }
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(10).refillGreedy(1, Duration.ofSeconds(30)))
                .build();
    }
}

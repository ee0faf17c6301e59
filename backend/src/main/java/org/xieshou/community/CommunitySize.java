package org.xieshou.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Reads the district's rule on the size of communities as it stands today. */
@ApplicationScoped
class CommunitySize {

    private static final int NATIONAL = 4;

    private final Clock clock;

    CommunitySize(Clock clock) {
        this.clock = clock;
    }

    SizeRule rule() {
        return new SizeRule(NATIONAL, LocalDate.now(clock));
    }
}

package org.xieshou.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.xieshou.district.Threshold;
import org.xieshou.district.Thresholds;

/** Reads the district's rule on the size of communities as it stands today. */
@ApplicationScoped
class CommunitySize {

    private final Thresholds thresholds;
    private final Clock clock;

    CommunitySize(Thresholds thresholds, Clock clock) {
        this.thresholds = thresholds;
        this.clock = clock;
    }

    SizeRule rule() {
        return new SizeRule(thresholds.whole(Threshold.COMMUNITY_MAX_SCHOOLS), LocalDate.now(clock));
    }
}

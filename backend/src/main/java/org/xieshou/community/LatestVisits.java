package org.xieshou.community;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells which communities move and which exist only on paper; visits know. */
public interface LatestVisits {

    /** The first day of the latest verified visit of each community that ever had one. */
    Map<UUID, LocalDate> lastVerifiedDays(Collection<UUID> communityIds);
}

package org.xieshou.district;

import jakarta.validation.constraints.NotNull;
import java.util.Map;

/** What officers above a district see of it: counts, and nobody's data. */
public record DistrictSummary(
        @NotNull long schools,
        @NotNull long communities,
        @NotNull long visitsVerified,
        @NotNull long visitsTotal,
        @NotNull long activeCommunities30d) {

    static DistrictSummary of(Map<Figure, Long> counts) {
        return new DistrictSummary(
                counts.getOrDefault(Figure.SCHOOLS, 0L),
                counts.getOrDefault(Figure.COMMUNITIES, 0L),
                counts.getOrDefault(Figure.VISITS_VERIFIED, 0L),
                counts.getOrDefault(Figure.VISITS, 0L),
                counts.getOrDefault(Figure.COMMUNITIES_ACTIVE, 0L));
    }
}

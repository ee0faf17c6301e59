package org.xieshou.visit;

import static org.xieshou.district.Threshold.VISIT_FENCE_RADIUS;
import static org.xieshou.district.Threshold.VISIT_WEAK_ACCURACY;

import org.xieshou.district.Thresholds;
import org.xieshou.presence.Fence;
import org.xieshou.school.School;

/**
 * The district's thresholds of place (rules.md 6), in metres.
 *
 * @param radiusMetres within which a check-in counts as on site where the school has no radius of its own
 * @param weakAccuracyMetres beyond which a position is too inaccurate to tell
 */
public record FenceRule(int radiusMetres, int weakAccuracyMetres) {

    static FenceRule of(Thresholds thresholds) {
        var values = thresholds.values(VISIT_FENCE_RADIUS, VISIT_WEAK_ACCURACY);
        return new FenceRule(
                values.get(VISIT_FENCE_RADIUS).intValue(),
                values.get(VISIT_WEAK_ACCURACY).intValue());
    }

    /** The fence of a school, or null where nobody knows its place. */
    Fence around(School school) {
        var radius = school.fenceRadiusMetres == null ? radiusMetres : school.fenceRadiusMetres;
        return school.place() == null ? null : new Fence(school.place(), radius);
    }
}

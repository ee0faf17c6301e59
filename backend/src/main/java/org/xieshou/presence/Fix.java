package org.xieshou.presence;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.xieshou.shared.Place;

/** One position as a phone measured it, brought to WGS-84; accuracy in metres, age in seconds. */
public record Fix(Place place, double accuracyMetres, int ageSeconds, boolean mock) {

    /** A fix older than this may stem from somewhere else on the way. */
    private static final int OLDEST_SECONDS = 600;

    /** Where this fix lies among the fences of the host schools. */
    public Standing standing(Collection<Fence> fences, int weakAccuracyMetres) {
        if (mock) {
            return Standing.NONE;
        }
        if (accuracyMetres > weakAccuracyMetres || ageSeconds > OLDEST_SECONDS || fences.isEmpty()) {
            return Standing.WEAK;
        }
        return fences.stream().anyMatch(fence -> fence.holds(this)) ? Standing.INSIDE : Standing.OUTSIDE;
    }

    /** Metres to the nearest host school. */
    public Optional<Double> distance(Collection<Fence> fences) {
        return fences.stream().map(fence -> fence.metresFrom(place)).min(Comparator.naturalOrder());
    }
}

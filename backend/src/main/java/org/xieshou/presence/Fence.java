package org.xieshou.presence;

import org.xieshou.shared.Place;

/** The circle around a host school in which a position counts as being there; radius in metres. */
public record Fence(Place centre, int radiusMetres) {

    public double metresFrom(Place place) {
        return centre.metresTo(place);
    }

    /** Inside when the circle of error reaches the fence: distance − accuracy ≤ radius (rules.md 6). */
    public boolean holds(Fix fix) {
        return metresFrom(fix.place()) - fix.accuracyMetres() <= radiusMetres;
    }
}

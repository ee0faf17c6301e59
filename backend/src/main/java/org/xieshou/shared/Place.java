package org.xieshou.shared;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/** A point on the ground in degrees of WGS-84. */
public record Place(double latitude, double longitude) {

    /** Axis (metres) and squared eccentricity of the Krasovsky 1940 ellipsoid, on which GCJ-02 is defined. */
    private static final double AXIS = 6378245.0;

    private static final double ECCENTRICITY = 0.00669342162296594323;

    /** Degrees; a hundredth of the 1e-5° that a conversion may be off (rules.md 6). */
    private static final double TOLERANCE = 1e-7;

    private static final int MOST_ROUNDS = 20;

    /** The place of a coordinate given in either datum. */
    public static Place of(double latitude, double longitude, Datum datum) {
        var given = new Place(latitude, longitude);
        return datum == Datum.GCJ02 ? given.unshifted() : given;
    }

    /** Length of the geodesic between the two places, in metres. */
    public double metresTo(Place other) {
        return Geodesic.WGS84.Inverse(latitude, longitude, other.latitude, other.longitude, GeodesicMask.DISTANCE).s12;
    }

    /** The same point as Chinese maps draw it (GCJ-02); outside China nothing is shifted. */
    public Place shifted() {
        if (outsideChina()) {
            return this;
        }
        double x = longitude - 105.0;
        double y = latitude - 35.0;
        double phi = Math.toRadians(latitude);
        double w = 1 - ECCENTRICITY * Math.sin(phi) * Math.sin(phi);
        double meridian = AXIS * (1 - ECCENTRICITY) / (w * Math.sqrt(w));
        double parallel = AXIS / Math.sqrt(w) * Math.cos(phi);
        return new Place(
                latitude + Math.toDegrees(north(x, y) / meridian), longitude + Math.toDegrees(east(x, y) / parallel));
    }

    /** Inverts {@link #shifted()} by correcting a guess until it is shifted onto this point. */
    private Place unshifted() {
        var guess = this;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var drawn = guess.shifted();
            double south = drawn.latitude - latitude;
            double west = drawn.longitude - longitude;
            guess = new Place(guess.latitude - south, guess.longitude - west);
            if (Math.abs(south) < TOLERANCE && Math.abs(west) < TOLERANCE) {
                break;
            }
        }
        return guess;
    }

    private boolean outsideChina() {
        return longitude < 72.004 || longitude > 137.8347 || latitude < 0.8293 || latitude > 55.8271;
    }

    private static double north(double x, double y) {
        return -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x))
                + waves(x, 20, 6, 20, 2)
                + waves(y, 20, 1, 40, 1.0 / 3)
                + waves(y, 160, 1.0 / 12, 320, 1.0 / 30);
    }

    private static double east(double x, double y) {
        return 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * Math.sqrt(Math.abs(x))
                + waves(x, 20, 6, 20, 2)
                + waves(x, 20, 1, 40, 1.0 / 3)
                + waves(x, 150, 1.0 / 12, 300, 1.0 / 30);
    }

    /** Two thirds of the sum of two sines, as all terms of the published formula are written. */
    private static double waves(double t, double high, double fast, double low, double slow) {
        return (high * Math.sin(fast * t * Math.PI) + low * Math.sin(slow * t * Math.PI)) * 2 / 3;
    }
}

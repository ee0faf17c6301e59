package org.xieshou.shared;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A point on the ground as somebody gave it: in degrees of its datum, with the accuracy if known. */
public record Coordinate(
        @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,

        @DecimalMin("0") @DecimalMax("100000") @Schema(description = "Radius in metres within which the point lies")
        Double accuracyMetres,

        @Schema(description = "What browsers report (WGS84, the default) or what Chinese maps draw (GCJ02)")
        Datum datum) {

    public Coordinate {
        datum = datum == null ? Datum.WGS84 : datum;
    }

    /** The same point in WGS-84. */
    public Place place() {
        return Place.of(latitude, longitude, datum);
    }
}

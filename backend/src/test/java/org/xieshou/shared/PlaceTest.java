package org.xieshou.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PlaceTest {

    static final double HUNDRED_THOUSANDTH = 1e-5;

    @Test
    void aPointOfAChineseMapIsBroughtBackToWgs84() {
        var tiananmen = Place.of(39.908692 + 0.0014, 116.397477 + 0.00624, Datum.GCJ02);

        assertThat(tiananmen.latitude()).isCloseTo(39.908692, within(2e-4));
        assertThat(tiananmen.longitude()).isCloseTo(116.397477, within(2e-4));
    }

    @Test
    void chineseMapsAreOffByHundredsOfMetres() {
        var zhucheng = new Place(35.9958, 119.4102);

        assertThat(zhucheng.metresTo(zhucheng.shifted())).isBetween(90.0, 670.0);
    }

    @Property(tries = 500)
    void shiftingThereAndBackEndsWithinAHundredThousandthOfADegree(
            @ForAll @DoubleRange(min = 18, max = 53) double latitude,
            @ForAll @DoubleRange(min = 74, max = 134) double longitude) {
        var drawn = new Place(latitude, longitude).shifted();
        var back = Place.of(drawn.latitude(), drawn.longitude(), Datum.GCJ02);

        assertThat(back.latitude()).isCloseTo(latitude, within(HUNDRED_THOUSANDTH));
        assertThat(back.longitude()).isCloseTo(longitude, within(HUNDRED_THOUSANDTH));
    }

    @Test
    void outsideChinaNothingMoves() {
        assertThat(Place.of(48.8584, 2.2945, Datum.GCJ02)).isEqualTo(new Place(48.8584, 2.2945));
        assertThat(Place.of(40.7128, -74.006, Datum.GCJ02)).isEqualTo(new Place(40.7128, -74.006));
    }

    @Test
    void wgs84IsTakenAsItIs() {
        assertThat(Place.of(35.9958, 119.4102, Datum.WGS84)).isEqualTo(new Place(35.9958, 119.4102));
    }

    @Test
    void oneMinuteOfLatitudeIsAboutANauticalMile() {
        assertThat(new Place(45, 116).metresTo(new Place(45 + 1.0 / 60, 116))).isCloseTo(1852, within(1.0));
    }
}

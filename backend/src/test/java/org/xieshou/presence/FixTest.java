package org.xieshou.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xieshou.shared.Place;

class FixTest {

    static final Place GATE = new Place(37.8801, 108.8702);

    /** Metres of one degree along the meridian, near enough at this latitude. */
    static final double DEGREE = 111_000;

    static final Fence FENCE = new Fence(GATE, 300);

    @Test
    void nearTheGateIsInside() {
        assertThat(standing(north(58), 12)).isEqualTo(Standing.INSIDE);
    }

    @Test
    void accuracyReachesOutToTheFence() {
        assertThat(standing(north(420), 100)).isEqualTo(Standing.OUTSIDE);
        assertThat(standing(north(420), 130)).isEqualTo(Standing.INSIDE);
    }

    @Test
    void accuracyOfTwoHundredMetresStillTellsAndWorseDoesNot() {
        assertThat(standing(GATE, 200)).isEqualTo(Standing.INSIDE);
        assertThat(standing(GATE, 200.1)).isEqualTo(Standing.WEAK);
    }

    @Test
    void aSchoolMayHaveAWiderFence() {
        assertThat(new Fix(north(900), 10, 0, false).standing(List.of(new Fence(GATE, 1000)), 200))
                .isEqualTo(Standing.INSIDE);
    }

    @Test
    void anyOfSeveralHostsWillDo() {
        var elsewhere = new Fence(north(50_000), 300);

        assertThat(new Fix(GATE, 10, 0, false).standing(List.of(elsewhere, FENCE), 200))
                .isEqualTo(Standing.INSIDE);
        assertThat(new Fix(GATE, 10, 0, false).distance(List.of(elsewhere, FENCE)))
                .hasValueSatisfying(metres -> assertThat(metres).isCloseTo(0, within(0.1)));
    }

    @Test
    void anOldFixIsWeak() {
        assertThat(new Fix(GATE, 10, 601, false).standing(List.of(FENCE), 200)).isEqualTo(Standing.WEAK);
    }

    @Test
    void aFakedFixIsNone() {
        assertThat(new Fix(GATE, 10, 0, true).standing(List.of(FENCE), 200)).isEqualTo(Standing.NONE);
    }

    @Test
    void whereNoHostHasAPositionNothingCanBeCompared() {
        var fix = new Fix(GATE, 10, 0, false);

        assertThat(fix.standing(List.of(), 200)).isEqualTo(Standing.WEAK);
        assertThat(fix.distance(List.of())).isEmpty();
    }

    private static Standing standing(Place place, double accuracy) {
        return new Fix(place, accuracy, 4, false).standing(List.of(FENCE), 200);
    }

    private static Place north(double metres) {
        return new Place(GATE.latitude() + metres / DEGREE, GATE.longitude());
    }
}

package org.xieshou.presence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xieshou.ledger.Evidence;

class TestimonyTest {

    @ParameterizedTest(name = "{0} code={1} confirmed={2} reason={3} -> {4}")
    @CsvSource({
        "INSIDE,  true,  false, false, HOST_CONFIRMED",
        "INSIDE,  false, true,  false, HOST_CONFIRMED",
        "INSIDE,  false, false, true,  POSITION",
        "WEAK,    true,  false, false, HOST_CODE",
        "WEAK,    false, true,  false, HOST_CODE",
        "WEAK,    false, false, true,  EXPLAINED",
        "WEAK,    false, false, false, EXPLAINED",
        "NONE,    true,  false, false, HOST_CODE",
        "NONE,    false, true,  false, HOST_CODE",
        "NONE,    false, false, true,  EXPLAINED",
        "NONE,    false, false, false, TYPED_IN",
        "OUTSIDE, false, true,  false, HOST_CODE",
        "OUTSIDE, true,  false, false, EXPLAINED",
        "OUTSIDE, false, false, true,  EXPLAINED",
        "OUTSIDE, false, false, false, TYPED_IN",
    })
    void aRecordMadeOnTheSpotIsGradedByWhatSpeaksForIt(
            Standing standing, boolean code, boolean confirmed, boolean reason, Evidence grade) {
        assertThat(new Testimony(standing, true, code, confirmed, reason, false).grade())
                .isEqualTo(grade);
    }

    @ParameterizedTest(name = "{0} code={1} confirmed={2} reason={3} -> {4}")
    @CsvSource({
        "INSIDE, true,  false, false, TYPED_IN",
        "INSIDE, true,  false, true,  EXPLAINED",
        "INSIDE, false, true,  false, HOST_CODE",
        "NONE,   false, false, false, TYPED_IN",
    })
    void outsideTheDaysOfTheVisitPositionAndCodeProveNothing(
            Standing standing, boolean code, boolean confirmed, boolean reason, Evidence grade) {
        assertThat(new Testimony(standing, false, code, confirmed, reason, false).grade())
                .isEqualTo(grade);
    }

    @ParameterizedTest(name = "confirmed={0} -> {1}")
    @CsvSource({"false, TYPED_IN", "true, HOST_CODE"})
    void whatIsTypedInCountsOnlyWhenTheHostConfirmsIt(boolean confirmed, Evidence grade) {
        assertThat(new Testimony(Standing.INSIDE, true, true, confirmed, true, true).grade())
                .isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"HOST_CONFIRMED, true", "POSITION, true", "HOST_CODE, true", "EXPLAINED, false", "TYPED_IN, false"})
    void onlyTheThreeStrongGradesAreVerified(Evidence grade, boolean verified) {
        assertThat(grade.verified()).isEqualTo(verified);
    }
}

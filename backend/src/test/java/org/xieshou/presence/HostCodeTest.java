package org.xieshou.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostCodeTest {

    static final Instant NINE = Instant.parse("2026-11-13T01:02:11Z");

    HostCode code = new HostCode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 4226 appendix D: the codes of the counters 0 to 9 for this secret. */
    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "2, 359152", "3, 969429", "4, 338314", "8, 399871", "9, 520489"})
    void theCodeOfEachMinuteIsTheOneOfTheStandard(long minute, String digits) {
        assertThat(code.at(Instant.ofEpochSecond(minute * 60 + 59))).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(ints = {-120, -60, 0, 60, 120})
    void phonesMayBeTwoMinutesApart(int seconds) {
        assertThat(code.shown(code.at(NINE), NINE.plusSeconds(seconds))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-180, 180, 86400})
    void aCodeOfAnotherTimeIsWrong(int seconds) {
        assertThat(code.shown(code.at(NINE), NINE.plusSeconds(seconds))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "000000", "abcdef", "４８２９１５"})
    void whatIsNoCodeIsWrong(String digits) {
        assertThat(code.shown(digits, NINE)).isFalse();
    }

    @Test
    void theCodeOfAnotherVisitIsWrong() {
        assertThat(HostCode.fresh().shown(code.at(NINE), NINE)).isFalse();
    }

    @Test
    void theSecretIsHandedOutAsAuthenticatorsTakeIt() {
        assertThat(code.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}

package org.xieshou.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({"实验小学, syxx", "石坝小学, sbxx", "长乐中学, clzx", "第2中学(东区), d2zxdq", "ABC学校, abcxx"})
    void findsPlacesByWhatPeopleType(String name, String typed) {
        assertThat(Initials.of(name)).contains(typed);
    }

    @ParameterizedTest
    @CsvSource({"单雄信, sxx", "曾国藩, zgf", "仇英, qy", "解缙, xj", "尉迟恭, ycg", "王丽, wl"})
    void readsSurnamesAsSurnames(String name, String typed) {
        assertThat(Initials.ofPerson(name).split(" ")[0]).isEqualTo(typed);
    }

    @Test
    void staysShortForLongNames() {
        assertThat(Initials.of("重重重重重重重重重重重重重重重重").split(" ")).hasSizeLessThanOrEqualTo(8);
    }
}

package org.xieshou.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppPageTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "visits", "https://evil.example", "//evil.example", "/\\evil.example", "/a\r\nb", "/走访"})
    void whatIsNoAddressOfOursIsTheFirstPage(String address) {
        assertThat(AppPage.of(address).address()).isEqualTo("/");
    }

    @Test
    void aPageOfOursKeepsWhatWasAskedFor() {
        assertThat(AppPage.of("/visits?state=HELD").address()).isEqualTo("/visits?state=HELD");
    }

    @Test
    void eachAppHasItsOwnLogIn() {
        assertThat(AppPage.of("/visits").logIn("locked")).isEqualTo("/log-in?refused=locked&to=%2Fvisits");
        assertThat(AppPage.of("/m/todo").logIn("locked")).isEqualTo("/m/log-in?refused=locked&to=%2Ftodo");
    }
}

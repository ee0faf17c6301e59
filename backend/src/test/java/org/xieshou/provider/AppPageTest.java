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
    void aCookieGivesBackThePageItHolds() {
        var page = AppPage.of("/m/visits?theme=%E9%80%81%E6%95%99;a=\"1\"");

        assertThat(AppPage.ofCookie(page.cookie())).isEqualTo(page);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"%", "%zz", "%2", "https%3A%2F%2Fevil.example", "%2F%2Fevil.example"})
    void aGarbledCookieIsTheFirstPage(String cookie) {
        assertThat(AppPage.ofCookie(cookie).address()).isEqualTo("/");
    }

    @Test
    void eachAppHasItsOwnLogIn() {
        assertThat(AppPage.of("/visits").logIn("locked")).isEqualTo("/log-in?refused=locked&to=%2Fvisits");
        assertThat(AppPage.of("/m/todo").logIn("locked")).isEqualTo("/m/log-in?refused=locked&to=%2Ftodo");
    }
}

package org.xieshou.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;

class FoundTest {

    @Test
    void theDemoIsMadeOnceAndOnAnEmptyDatabaseOnly() {
        assertThat(new Found(false, false).requireFit(true)).isTrue();
        assertThat(new Found(true, true).requireFit(true)).isFalse();
        assertThat(new Found(false, false).requireFit(false)).isFalse();
        assertThat(new Found(true, false).requireFit(false)).isFalse();
    }

    @Test
    void knownPasswordsAreNeverLeftOpenWithoutTheDemo() {
        assertRefused(new Found(true, true), false, "DEMO=1");
    }

    @Test
    void peopleWhoBeganWithoutTheDemoDoNotFindItOneDay() {
        assertRefused(new Found(true, false), true, "DEMO=0");
    }

    private static void assertRefused(Found found, boolean demoWanted, String wayOut) {
        assertThatThrownBy(() -> found.requireFit(demoWanted))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(wayOut)
                .message()
                .hasLineCount(1);
    }
}

package org.xieshou.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xieshou.shared.Problem;

class DestinationsTest {

    private final Destinations usual = new Destinations(false, false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "192.0.0.8",
                "224.0.0.1",
                "255.255.255.255",
                "[::1]",
                "[::]",
                "[::ffff:10.0.0.1]",
                "[fe80::1]",
                "[fc00::1]",
                "[fd12::1]",
                "[ff02::1]",
                "[64:ff9b::a00:1]",
                "[2002:a00:1::1]"
            })
    void noNetworkOfItsOwnIsReached(String host) throws IOException {
        var address = URI.create("https://" + host + "/");

        assertThat(usual.allowed(address)).isNull();
        assertThat(new Destinations(true, false).allowed(address)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "203.0.114.1", "2606:4700::1111"})
    void thePublicNetworkIsReached(String address) throws IOException {
        assertThat(Destinations.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://platform.example.org/",
                "ftp://platform.example.org/",
                "https://anna:secret@platform.example.org/",
                "https:///nowhere",
                "platform.example.org",
                "https://platform.example.org/#part",
                "https://a b/"
            })
    void anAddressIsHttpsWithoutSecrets(String url) {
        assertThatThrownBy(() -> usual.requireWellFormed(url)).isInstanceOf(Problem.class);
    }

    @Test
    void plainHttpIsForWhoeverAllowsIt() {
        new Destinations(false, true).requireWellFormed("http://platform.example.org/");
        usual.requireWellFormed("https://platform.example.org:8443/hooks?key=1");
    }
}

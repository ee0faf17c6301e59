package org.xieshou.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xieshou.shared.Problem;

/** Where changes may be sent: to the public network by HTTPS, unless whoever runs the service allows more. */
@ApplicationScoped
class Destinations {

    private final boolean privateNetworks;
    private final boolean plainHttp;

    Destinations(
            @ConfigProperty(name = "xieshou.webhooks.private-networks", defaultValue = "false") boolean privateNetworks,
            @ConfigProperty(name = "xieshou.webhooks.plain-http", defaultValue = "false") boolean plainHttp) {
        this.privateNetworks = privateNetworks;
        this.plainHttp = plainHttp;
    }

    void requireWellFormed(String url) {
        if (!wellFormed(url)) {
            throw Problem.invalid("/url", "webhook.url-wrong");
        }
    }

    private boolean wellFormed(String url) {
        try {
            var uri = URI.create(url);
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null
                    && ("https".equals(uri.getScheme()) || plainHttp && "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /**
     * The address to connect to, or nothing when one of the name's addresses is not allowed. Whoever connects uses this
     * very address: asked again, a name server may answer otherwise.
     */
    InetAddress allowed(URI uri) throws IOException {
        var addresses = InetAddress.getAllByName(uri.getHost());
        for (var address : addresses) {
            if (!wellFormed(uri.toString()) || !privateNetworks && !isPublic(address)) {
                return null;
            }
        }
        return addresses[0];
    }

    /** RFC 6890 and its registries: neither this machine nor a network of its own, nor a way back into one. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        return address instanceof Inet4Address
                ? first != 0
                        && first < 224
                        && !(first == 100 && (second & 0xc0) == 64)
                        && !(first == 192 && second == 0)
                        && !(first == 198 && (second & 0xfe) == 18)
                : (first & 0xe0) == 0x20 && !(first == 0x20 && second == 0x02);
    }
}

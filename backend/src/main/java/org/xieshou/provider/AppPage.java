package org.xieshou.provider;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A page of the dashboard or of the phone app, never one of another site. */
record AppPage(String address) {

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e]*");
    private static final String PHONE = "/m/";

    /** The page at this address, or the dashboard when it is not ours. */
    static AppPage of(String address) {
        return new AppPage(address != null && OURS.matcher(address).matches() ? address : "/");
    }

    /** The page a cookie of ours holds, whatever a browser may have made of it. */
    static AppPage ofCookie(String value) {
        try {
            return of(value == null ? null : URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException garbled) {
            return of(null);
        }
    }

    String cookie() {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** The log-in of the same app, which says why and leads here afterwards. */
    String logIn(String reason) {
        var app = address.startsWith(PHONE) ? PHONE : "/";
        var page = address.substring(app.length() - 1);
        return app + "log-in?refused=" + reason + "&to=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}

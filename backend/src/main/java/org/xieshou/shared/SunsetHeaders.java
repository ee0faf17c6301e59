package org.xieshou.shared;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells whoever still calls an operation with a {@link Sunset} until when he can. */
class SunsetHeaders {

    /** As HTTP writes a date (RFC 9110, 5.6.7). */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    @ServerResponseFilter
    void tell(ContainerResponseContext response, ResourceInfo resource) {
        var method = resource == null ? null : resource.getResourceMethod();
        var sunset = method == null ? null : method.getAnnotation(Sunset.class);
        if (sunset != null) {
            var end = LocalDate.parse(sunset.value()).atStartOfDay(ZoneOffset.UTC);
            response.getHeaders().putSingle("Sunset", HTTP_DATE.format(end));
        }
    }
}

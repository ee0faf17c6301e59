package org.xieshou.sheet;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.xieshou.shared.Problem;

/**
 * The address of a list with {@code /sheet} behind it is the list as a spreadsheet, for clients that expect one kind of
 * answer from one address, as generated ones do.
 */
class SheetAddresses {

    private static final String SHEET = "/sheet";
    private static final Map<String, String> TYPES = Map.of("XLSX", SheetFormat.XLSX_TYPE, "CSV", SheetFormat.CSV_TYPE);

    @ServerRequestFilter(preMatching = true)
    void turn(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        if (!"GET".equals(request.getMethod()) || !uri.getPath().endsWith(SHEET)) {
            return;
        }
        var type = type(uri.getQueryParameters().getFirst("format"));
        if (request.getAcceptableMediaTypes().stream().noneMatch(MediaType.valueOf(type)::isCompatible)) {
            throw new NotAcceptableException();
        }
        var path = uri.getRequestUri().getRawPath();
        request.setRequestUri(uri.getRequestUriBuilder()
                .replacePath(path.substring(0, path.length() - SHEET.length()))
                .build());
        request.getHeaders().put(HttpHeaders.ACCEPT, List.of(type));
    }

    private static String type(String format) {
        if (format == null) {
            return SheetFormat.XLSX_TYPE;
        }
        if (!TYPES.containsKey(format)) {
            throw Problem.invalid("/format", "request.value-unreadable");
        }
        return TYPES.get(format);
    }
}

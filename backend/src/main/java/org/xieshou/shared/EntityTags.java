package org.xieshou.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sends the version of a single resource as {@code ETag} and answers 304 to a reader who has it already. */
class EntityTags {

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Versioned versioned) || response.getStatus() >= 300) {
            return;
        }
        var tag = "\"" + versioned.revision() + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if ("GET".equals(request.getMethod()) && known != null && known.contains(tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /** Whether an {@code If-Match} names this version, with or without a mark behind it. */
    static boolean match(String ifMatch, int version) {
        return ifMatch.equals("*") || ifMatch.contains("\"" + version + "\"") || ifMatch.contains("\"" + version + ".");
    }
}

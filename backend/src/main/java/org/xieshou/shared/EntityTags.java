package org.xieshou.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Sends what tells one state of a single resource from another as {@code ETag}, and answers 304 to a reader who has it
 * already: the version of a record, or a digest of what has no version of its own, such as the figures of an overview.
 */
class EntityTags {

    private final ObjectMapper json;

    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        var reads = "GET".equals(request.getMethod());
        if (response.getStatus() >= 300 || !(response.getEntity() instanceof Versioned || reads && single(response))) {
            return;
        }
        var tag = '"' + mark(response.getEntity()) + '"';
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (reads && known != null && known.contains(tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static boolean single(ContainerResponseContext response) {
        var type = response.getMediaType();
        return response.getEntity() != null
                && !(response.getEntity() instanceof Paged)
                && (type == null || type.isCompatible(MediaType.APPLICATION_JSON_TYPE));
    }

    private String mark(Object entity) throws JsonProcessingException {
        return entity instanceof Versioned versioned
                ? versioned.revision()
                : Sha256.hex(json.writeValueAsBytes(entity));
    }

    /** Whether an {@code If-Match} names this version, with or without a mark behind it. */
    static boolean match(String ifMatch, int version) {
        return ifMatch.equals("*") || ifMatch.contains("\"" + version + "\"") || ifMatch.contains("\"" + version + ".");
    }
}

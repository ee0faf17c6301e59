package org.xieshou.contract;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.xieshou.security.Role;

/** One request of a run: who sends what where. */
record HostileRequest(
        long number, Called operation, Sender sender, String address, Map<String, String> headers, byte[] body) {

    /** Whose token comes along: somebody's of the district, somebody's of another one, or nobody's. */
    record Sender(Role role, boolean stranger) {
        static final Sender NOBODY = new Sender(null, false);
    }

    HttpRequest to(URI server, String token) {
        var request = HttpRequest.newBuilder(server.resolve(address))
                .method(operation.method(), BodyPublishers.ofByteArray(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::setHeader);
        return request.build();
    }

    String path() {
        return address.replaceFirst("\\?.*", "");
    }
}

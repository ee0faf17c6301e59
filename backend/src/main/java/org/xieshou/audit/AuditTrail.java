package org.xieshou.audit;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.xieshou.security.CurrentUser;

/** Notes every call that writes, and every export, once it is answered. */
class AuditTrail {

    private final AuditLog log;
    private final CurrentUser user;

    AuditTrail(AuditLog log, CurrentUser user) {
        this.log = log;
        this.user = user;
    }

    @ServerResponseFilter
    void note(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        var method = resource == null ? null : resource.getResourceMethod();
        if (method == null
                || beforeAnybodyIsKnown(response)
                || user.actor() == null
                || !noteworthy(request, response)) {
            return;
        }
        var operation = method.getAnnotation(Operation.class);
        var name = operation == null ? method.getName() : operation.operationId();
        log.add(user.actor(), name, object(request), response.getStatus());
    }

    /** Methods never run on the threads of the network: what is answered there was refused before they began. */
    private static boolean beforeAnybodyIsKnown(ContainerResponseContext response) {
        return response.getStatus() == 401 || !BlockingOperationControl.isBlockingAllowed();
    }

    private static boolean noteworthy(ContainerRequestContext request, ContainerResponseContext response) {
        if (!"GET".equals(request.getMethod())) {
            return true;
        }
        var type = response.getMediaType();
        return type != null
                && (type.getSubtype().contains("spreadsheet")
                        || type.getSubtype().equals("csv"));
    }

    private static UUID object(ContainerRequestContext request) {
        try {
            return UUID.fromString(request.getUriInfo().getPathParameters().getFirst("id"));
        } catch (IllegalArgumentException | NullPointerException none) {
            return null;
        }
    }
}

package org.xieshou.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** The versions of single resources: {@code ETag} on the way out, {@code If-Match} on the way in. */
final class Preconditions {

    private Preconditions() {}

    /** Whether the operation writes one resource that has a version. */
    static boolean applyTo(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    /** Whether there is a record for each address of this path, so that none is ever made. */
    static boolean alwaysThere(String path) {
        return path.endsWith("/{code}") || path.endsWith("/{rowNumber}");
    }

    static void describe(PathItem.HttpMethod method, String path, Operation operation) {
        var makes = method == HttpMethod.PUT && !alwaysThere(path);
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> "If-Match".equals(parameter.getName()))
                    .forEach(parameter -> parameter
                            .required(!makes)
                            .description(
                                    makes
                                            ? "The `ETag` seen before; needed to change a known record"
                                            : "The `ETag` seen before"));
        }
        if (method == HttpMethod.PUT && path.endsWith("}") && !alwaysThere(path)) {
            var known = operation.getResponses().getAPIResponse("200");
            if (known != null && operation.getResponses().getAPIResponse("201") == null) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                "201",
                                OASFactory.createAPIResponse()
                                        .description("Made")
                                        .content(known.getContent()));
            }
        }
    }
}

package org.xieshou.contract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Which roles may call an operation, read from the annotations that guard it. */
class OperationRoles {

    static final List<String> ANYBODY = List.of("ANYBODY");
    static final List<String> LOGGED_IN = List.of("LOGGED_IN");

    static final DotName OPERATION = DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName ROLES_ALLOWED = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName PERMIT_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");
    private static final DotName AUTHENTICATED = DotName.createSimple("io.quarkus.security.Authenticated");

    private final Map<String, List<String>> roles = new HashMap<>();

    OperationRoles(IndexView index) {
        for (var operation : index.getAnnotations(OPERATION)) {
            if (operation.value("operationId") != null) {
                var method = operation.target().asMethod();
                roles.put(operation.value("operationId").asString(), guard(method));
            }
        }
    }

    List<String> of(String operationId) {
        var found = roles.get(operationId);
        if (found == null) {
            throw new IllegalStateException("Operation " + operationId + " has no @Operation(operationId) of its own");
        }
        return found;
    }

    /** The roles a method lets in, or its class where it says nothing of its own. */
    static List<String> guard(MethodInfo method) {
        for (var name : List.of(ROLES_ALLOWED, PERMIT_ALL, AUTHENTICATED)) {
            if (method.hasAnnotation(name)) {
                return named(method.annotation(name));
            }
        }
        for (var name : List.of(ROLES_ALLOWED, PERMIT_ALL, AUTHENTICATED)) {
            if (method.declaringClass().hasDeclaredAnnotation(name)) {
                return named(method.declaringClass().declaredAnnotation(name));
            }
        }
        throw new IllegalStateException(method + " says nothing about who may call it");
    }

    private static List<String> named(AnnotationInstance guard) {
        if (guard.name().equals(ROLES_ALLOWED)) {
            return Arrays.stream(guard.value().asStringArray()).sorted().toList();
        }
        return guard.name().equals(PERMIT_ALL) ? ANYBODY : LOGGED_IN;
    }
}

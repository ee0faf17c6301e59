package org.xieshou.contract;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.xieshou.shared.Sunset;

/** Operations that will go away are {@code deprecated} in the contract, and their answers carry {@code Sunset}. */
class Sunsets {

    private static final DotName SUNSET = DotName.createSimple(Sunset.class);

    private final Set<String> operations = new HashSet<>();

    Sunsets(IndexView index) {
        for (var sunset : index.getAnnotations(SUNSET)) {
            var operation = sunset.target().asMethod().annotation(OperationRoles.OPERATION);
            operations.add(operation.value("operationId").asString());
        }
    }

    void describe(Operation operation) {
        if (operations.contains(operation.getOperationId())) {
            operation.setDeprecated(true);
            operation.getResponses().getAPIResponses().values().stream()
                    .filter(answer -> answer.getRef() == null)
                    .forEach(answer -> answer.addHeader(
                            "Sunset",
                            OASFactory.createHeader()
                                    .description("When this operation ends (RFC 8594)")
                                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))));
        }
    }
}

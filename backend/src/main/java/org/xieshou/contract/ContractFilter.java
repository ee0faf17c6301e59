package org.xieshou.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/** Adds to every operation what follows from the rules of the contract and need not be said at each method. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private final OperationRoles roles;
    private final SheetAnswers sheets;
    private final Sunsets sunsets;

    public ContractFilter(IndexView index) {
        this.roles = new OperationRoles(index);
        this.sheets = new SheetAnswers(index);
        this.sunsets = new Sunsets(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.setServers(List.of(OASFactory.createServer().url("/").description("The server of this document")));
        contract.getComponents()
                .addSecurityScheme(
                        "bearer",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("The access token of `POST /api/v1/session`"));
        ProblemAnswers.addTo(contract);
        var headers = new AnswerHeaders(contract.getComponents());
        headers.add();
        sheets.addAddresses(contract.getPaths());
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> complete(contract, headers, path, item, method, operation)));
        new Examples().addTo(contract);
        describeTags(contract);
    }

    /** What each group of operations is about stands in one list, so that a resource says no more than its name.
     * One that is missing there fails the contract's lint. */
    private static void describeTags(OpenAPI contract) {
        var meanings = ResourceBundle.getBundle("openapi.tags", Locale.ROOT);
        for (var tag : contract.getTags()) {
            if (meanings.containsKey(tag.getName())) {
                tag.setDescription(meanings.getString(tag.getName()));
            }
        }
    }

    /** What a list may be sorted by is known to the list alone; a test compares what it takes with what is told here. */
    private static void tellSorts(Operation operation) {
        var sorts = ResourceBundle.getBundle("openapi.sorts", Locale.ROOT);
        if (operation.getParameters() != null && sorts.containsKey(operation.getOperationId())) {
            var fields = sorts.getString(operation.getOperationId()).split(", ");
            operation.getParameters().stream()
                    .filter(parameter -> "sort".equals(parameter.getName()))
                    .forEach(parameter -> parameter
                            .example("-" + fields[0])
                            .description("Most important first, `-` in front for descending; possible are `"
                                    + String.join("`, `", fields) + "`"));
        }
    }

    private void complete(
            OpenAPI contract,
            AnswerHeaders headers,
            String path,
            PathItem item,
            PathItem.HttpMethod method,
            Operation operation) {
        var allowed = roles.of(operation.getOperationId());
        operation.addExtension("x-roles", allowed);
        var open = allowed.equals(OperationRoles.ANYBODY);
        operation.setSecurity(
                open
                        ? List.of()
                        : List.of(OASFactory.createSecurityRequirement().addScheme("bearer")));
        if (method == PathItem.HttpMethod.PATCH) {
            MergePatches.describe(contract, item, operation);
        }
        Preconditions.describe(method, path, operation);
        tellSorts(operation);
        headers.describe(method, operation);
        sunsets.describe(operation);
        if (method == PathItem.HttpMethod.GET && sheets.offeredAt(path)) {
            sheets.describe(path, operation);
        }
        ProblemAnswers.describe(contract, method, path, operation, open);
        order(path, operation);
    }

    /** The parts of an address in their order, then the rest: a generated method takes them by position. */
    private static void order(String path, Operation operation) {
        if (operation.getParameters() != null) {
            operation.setParameters(operation.getParameters().stream()
                    .sorted(Comparator.comparingInt(parameter -> place(path, parameter)))
                    .toList());
        }
    }

    private static int place(String path, Parameter parameter) {
        return parameter.getIn() == Parameter.In.PATH ? path.indexOf('{' + parameter.getName() + '}') : path.length();
    }
}

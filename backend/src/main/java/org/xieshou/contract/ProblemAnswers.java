package org.xieshou.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The refusals every operation shares, each described once. */
final class ProblemAnswers {

    private static final Map<Integer, String> MEANINGS = new LinkedHashMap<>();

    static {
        MEANINGS.put(400, "The request is unreadable");
        MEANINGS.put(401, "Nobody is logged in, or the session has ended");
        MEANINGS.put(403, "The caller's role does not allow it");
        MEANINGS.put(404, "Not there, or not in the caller's scope");
        MEANINGS.put(406, "No answer in the format asked for");
        MEANINGS.put(409, "The state of the record does not allow it, or the id stands for something else");
        MEANINGS.put(410, "Deleted, or a position in the feed that is no longer valid");
        MEANINGS.put(412, "Changed by somebody else since it was read");
        MEANINGS.put(413, "Too large");
        MEANINGS.put(415, "Content of this type is not accepted");
        MEANINGS.put(422, "Readable, but some values are missing or wrong");
        MEANINGS.put(428, "`If-Match` is missing");
        MEANINGS.put(429, "Too many requests; `Retry-After` says how many seconds to wait");
        MEANINGS.put(500, "Something went wrong on our side");
        MEANINGS.put(
                503,
                "Too busy, without a database, or out of space at the moment; `Retry-After` says how many seconds to wait");
    }

    private ProblemAnswers() {}

    /** The schema the mapper answers with; no operation names it, so the scanner may not have seen it. */
    static void addTo(OpenAPI contract) {
        var text = List.of(Schema.SchemaType.STRING);
        var field = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description("One wrong value")
                .required(List.of("pointer", "code", "detail"))
                .addProperty(
                        "pointer", OASFactory.createSchema().type(text).description("JSON pointer into the request"))
                .addProperty("code", OASFactory.createSchema().type(text).description("Stable code of what is wrong"))
                .addProperty("detail", OASFactory.createSchema().type(text).description("What to do about it"));
        contract.getComponents().addSchema("ProblemField", field);
        contract.getComponents()
                .addSchema(
                        "Problem",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.OBJECT))
                                .description("A refusal (RFC 9457) in the caller's language")
                                .required(List.of("type", "title", "status", "code", "detail", "errors"))
                                .addProperty(
                                        "type",
                                        OASFactory.createSchema().type(text).format("uri"))
                                .addProperty("title", OASFactory.createSchema().type(text))
                                .addProperty(
                                        "status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
                                .addProperty(
                                        "code",
                                        OASFactory.createSchema().type(text).description("Stable code of the refusal"))
                                .addProperty("detail", OASFactory.createSchema().type(text))
                                .addProperty(
                                        "instance",
                                        OASFactory.createSchema().type(text).format("uri-reference"))
                                .addProperty(
                                        "errors",
                                        OASFactory.createSchema()
                                                .type(List.of(Schema.SchemaType.ARRAY))
                                                .items(OASFactory.createSchema()
                                                        .ref("#/components/schemas/ProblemField"))));
    }

    private static APIResponse answer(int status) {
        var answer = OASFactory.createAPIResponse()
                .description(MEANINGS.get(status))
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        if (status == 429 || status == 503) {
            answer.addHeader("Retry-After", OASFactory.createHeader().ref("#/components/headers/RetryAfter"));
        }
        return answer;
    }

    static void describe(OpenAPI contract, PathItem.HttpMethod method, String path, Operation operation, boolean open) {
        for (var status : statuses(method, path, operation, open)) {
            contract.getComponents().addResponse(name(status), answer(status));
            operation
                    .getResponses()
                    .addAPIResponse(
                            String.valueOf(status),
                            OASFactory.createAPIResponse().ref("#/components/responses/" + name(status)));
        }
    }

    private static List<Integer> statuses(PathItem.HttpMethod method, String path, Operation operation, boolean open) {
        var statuses = new ArrayList<>(List.of(400, 406, 422, 429, 500, 503));
        if (!open || path.contains("/session")) {
            statuses.add(401);
        }
        if (!open) {
            statuses.add(403);
        }
        if (path.contains("{")) {
            statuses.addAll(List.of(404, 410));
        } else if (path.endsWith("/changes")) {
            statuses.add(410);
        } else if (asksForOneRecord(operation)) {
            statuses.add(404);
        }
        if (method != PathItem.HttpMethod.GET) {
            statuses.add(409);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of(413, 415));
        }
        var changes = method != PathItem.HttpMethod.GET && path.contains("{");
        if (changes || Preconditions.applyTo(operation)) {
            statuses.add(412);
        }
        var always = method != PathItem.HttpMethod.PUT || Preconditions.alwaysThere(path);
        if (always && Preconditions.applyTo(operation)) {
            statuses.add(428);
        }
        return statuses;
    }

    /** Whether the record it is about stands in the query, as the subject of the ledger does. */
    private static boolean asksForOneRecord(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "id".equals(parameter.getName()));
    }

    private static String name(int status) {
        return "Problem" + status;
    }
}

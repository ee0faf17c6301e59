package org.xieshou.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What the headers of an answer say: the version of a record, the next page, where to look for work under way. */
class AnswerHeaders {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Components components;

    AnswerHeaders(Components components) {
        this.components = components;
    }

    void add() {
        components.addHeader(
                "ETag", text("The version of the record, to be sent back as `If-Match` or `If-None-Match`"));
        components.addHeader("Link", text("The address of the next page, `rel=\"next\"`; absent on the last page"));
        components.addHeader("Location", text("Where the work can be followed"));
        components.addHeader(
                "RetryAfter",
                OASFactory.createHeader()
                        .description("How many seconds to wait before the next try")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
    }

    void describe(HttpMethod method, Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            var schema = schema(answer);
            if (versioned(schema) || method == HttpMethod.GET && single(schema)) {
                answer.addHeader("ETag", header("ETag"));
            }
            if (has(schema, "nextCursor")) {
                answer.addHeader("Link", header("Link"));
            }
            if (status.equals("202")) {
                answer.addHeader("Location", header("Location"));
            }
        });
        if (method == HttpMethod.GET && single(schema(operation.getResponses().getAPIResponse("200")))) {
            describeUnchanged(operation);
        }
    }

    private static void describeUnchanged(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name("If-None-Match")
                .in(Parameter.In.HEADER)
                .description("An `ETag` seen before: answered with 304 while nothing has changed")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        operation
                .getResponses()
                .addAPIResponse("304", OASFactory.createAPIResponse().description("Unchanged"));
    }

    /** A record that tells its version sends it as its tag too. */
    private boolean versioned(String schema) {
        return has(schema, "version");
    }

    /** What is no page of a list is read again only when it changed. */
    private boolean single(String schema) {
        return !schema.isEmpty() && !has(schema, "nextCursor");
    }

    private boolean has(String schema, String property) {
        var described = components.getSchemas().get(schema);
        return described != null
                && described.getProperties() != null
                && described.getProperties().containsKey(property);
    }

    /** The simple name of the schema of a JSON answer, empty when it has none. */
    private static String schema(APIResponse answer) {
        var content = answer == null ? null : answer.getContent();
        var media = content == null ? null : content.getMediaType("application/json");
        var ref = media == null || media.getSchema() == null
                ? null
                : media.getSchema().getRef();
        return ref == null ? "" : ref.substring(SCHEMAS.length());
    }

    private static Header header(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    private static Header text(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}

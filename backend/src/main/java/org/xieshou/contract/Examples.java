package org.xieshou.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/** Gives every JSON body the example of its schema, from {@code openapi/examples/<Schema>.json}. */
class Examples {

    private static final String SCHEMAS = "#/components/schemas/";

    private final ObjectMapper json = new ObjectMapper();

    void addTo(OpenAPI contract) {
        contract.getComponents().getResponses().values().forEach(answer -> add(contract, answer.getContent()));
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(operation -> add(contract, operation));
    }

    private void add(OpenAPI contract, Operation operation) {
        if (operation.getRequestBody() != null) {
            add(contract, operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(answer -> add(contract, answer.getContent()));
    }

    private void add(OpenAPI contract, Content content) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((type, media) -> {
            if (type.contains("json") && media.getExample() == null) {
                add(contract, media);
            }
        });
    }

    private void add(OpenAPI contract, MediaType media) {
        var example = media.getSchema() == null
                ? null
                : example(contract, media.getSchema().getRef());
        if (example != null) {
            media.setExample(example);
        }
    }

    /** The example of a schema; a page is made of the example of its items, a patch has a file of its own. */
    private Object example(OpenAPI contract, String ref) {
        if (ref == null) {
            return null;
        }
        var name = ref.substring(SCHEMAS.length());
        var own = read(name);
        if (own != null) {
            return own;
        }
        var schema = contract.getComponents().getSchemas().get(name);
        if (schema != null
                && schema.getProperties() != null
                && schema.getProperties().containsKey("items")) {
            var items = schema.getProperties().get("items").getItems();
            var item = items == null ? null : example(contract, items.getRef());
            return item == null ? null : Map.of("items", List.of(item));
        }
        return null;
    }

    private Object read(String name) {
        var path = "openapi/examples/" + name + ".json";
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return in == null ? null : json.readValue(in, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}

package org.xieshou.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Bodies that are right but for one value; which values there are, the contract says. */
final class HostileBodies {

    private static final String HOLE = "a hostile value";
    private static final int DEEPEST = 6;

    private final JsonNode contract;
    private final int valuesEach;
    private int turn;

    /** @param valuesEach how many of the hostile values each place gets; places take turns, so all get used */
    HostileBodies(JsonNode contract, int valuesEach) {
        this.contract = contract;
        this.valuesEach = valuesEach;
    }

    List<String> of(Called operation, ObjectNode right) {
        var places = new ArrayList<String>();
        collect(schema(operation), "", places);
        var bodies = new ArrayList<>(List.of(right.toString()));
        for (var place : places) {
            var body = operation.method().equals("PATCH") ? SampleBodies.JSON.createObjectNode() : right.deepCopy();
            var holed = holed(body, place.substring(1).split("/"), 0).toString();
            for (var i = 0; i < valuesEach; i++) {
                var value = HostileValues.JSON.get(turn++ % HostileValues.JSON.size());
                bodies.add(holed.replace('"' + HOLE + '"', value));
            }
        }
        return bodies;
    }

    private JsonNode schema(Called operation) {
        return contract.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(java.util.Locale.ROOT))
                .path("requestBody")
                .path("content")
                .path(operation.contentType())
                .path("schema");
    }

    private void collect(JsonNode schema, String place, List<String> places) {
        var known = resolved(schema);
        if (place.chars().filter(step -> step == '/').count() > DEEPEST) {
            return;
        }
        known.path("properties").properties().forEach(property -> {
            places.add(place + "/" + property.getKey());
            collect(property.getValue(), place + "/" + property.getKey(), places);
        });
        if (known.has("items")) {
            places.add(place + "/0");
            collect(known.get("items"), place + "/0", places);
        }
    }

    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(contract.at(schema.get("$ref").asText().substring(1)));
        }
        for (var choice : List.of("anyOf", "oneOf", "allOf")) {
            for (var option : schema.path(choice)) {
                if (option.has("$ref")) {
                    return resolved(option);
                }
            }
        }
        return schema;
    }

    /** A copy of the tree with a hole at the place; what is missing on the way is made. */
    private static JsonNode holed(JsonNode tree, String[] steps, int depth) {
        if (depth == steps.length) {
            return SampleBodies.JSON.getNodeFactory().textNode(HOLE);
        }
        if (steps[depth].equals("0")) {
            var array = tree instanceof ArrayNode known ? known : SampleBodies.JSON.createArrayNode();
            var first = holed(array.path(0), steps, depth + 1);
            return array.isEmpty() ? array.add(first) : replaced(array, first);
        }
        var object = tree instanceof ObjectNode known ? known : SampleBodies.JSON.createObjectNode();
        return object.set(steps[depth], holed(object.path(steps[depth]), steps, depth + 1));
    }

    private static ArrayNode replaced(ArrayNode array, JsonNode first) {
        array.set(0, first);
        return array;
    }
}

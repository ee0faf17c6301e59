package org.xieshou.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Bodies the contract lets in, and the same broken in a place or two; which places there are, the contract says. */
final class HostileBodies {

    private static final String HOLE = "a hostile value";
    private static final int DEEPEST = 6;

    private final JsonNode contract;
    private final SchemaValues values;

    HostileBodies(JsonNode contract) {
        this.contract = contract;
        this.values = new SchemaValues(contract);
    }

    /** Of the right body: some values others that are right as well, some left out where a change may do so. */
    ObjectNode varied(Called operation, ObjectNode right, Chance chance) {
        var properties = values.resolved(schema(operation)).path("properties");
        var varied = right.deepCopy();
        properties.properties().forEach(property -> {
            if (chance.percent(20)) {
                values.of(property.getValue(), chance).ifPresent(value -> varied.set(property.getKey(), value));
            } else if (operation.method().equals("PATCH") && chance.percent(40)) {
                varied.remove(property.getKey());
            }
        });
        return varied;
    }

    /** The body as it is sent: as it should be, with hostile values, cut off, with something twice, or anything at all. */
    String broken(Called operation, ObjectNode body, Chance chance) {
        var way = chance.below(100);
        if (way < 45) {
            return body.toString();
        } else if (way < 72) {
            return withHostileValue(operation, body, chance);
        } else if (way < 80) {
            return withHostileValue(operation, withHole(operation, body, chance), chance)
                    .replace(quoted(HOLE), chance.of(HostileValues.JSON));
        } else if (way < 86) {
            var whole = body.toString();
            return whole.substring(0, chance.below(whole.length()));
        } else if (way < 89) {
            return body.toString().replaceFirst("\\{(\"\\w+\":[^,{\\[}]*)", "{$1,$1");
        } else if (way < 93) {
            doubleLists(body);
            return body.toString();
        } else if (way < 97) {
            var depth = chance.of(List.of(20, 900, 1_100, 50_000));
            return withHole(operation, body, chance)
                    .toString()
                    .replace(quoted(HOLE), "[".repeat(depth) + "]".repeat(depth));
        }
        return chance.of(HostileValues.BODIES);
    }

    private String withHostileValue(Called operation, ObjectNode body, Chance chance) {
        return withHole(operation, body, chance).toString().replace(quoted(HOLE), chance.of(HostileValues.JSON));
    }

    private ObjectNode withHole(Called operation, ObjectNode body, Chance chance) {
        var places = new ArrayList<String>();
        collect(schema(operation), "", places);
        return places.isEmpty()
                ? body
                : (ObjectNode)
                        holed(body.deepCopy(), chance.of(places).substring(1).split("/"), 0);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static void doubleLists(JsonNode node) {
        node.forEach(HostileBodies::doubleLists);
        if (node instanceof ArrayNode list && !list.isEmpty()) {
            list.add(list.get(0));
        }
    }

    private JsonNode schema(Called operation) {
        return contract.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT))
                .path("requestBody")
                .path("content")
                .path(operation.contentType())
                .path("schema");
    }

    private void collect(JsonNode schema, String place, List<String> places) {
        var known = values.resolved(schema);
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

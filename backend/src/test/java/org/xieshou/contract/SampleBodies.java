package org.xieshou.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The examples of the contract as bodies that a sample district accepts: ids stand for its own records, and what may be
 * there only once differs each time.
 */
final class SampleBodies {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final AtomicInteger SERIAL = new AtomicInteger(100_000);

    private static final Map<String, String> RECORDS = Map.of(
            "schoolId", "schools",
            "organiserSchoolId", "schools",
            "hostSchoolIds", "schools",
            "communityId", "communities",
            "staffId", "staff",
            "fileId", "files",
            "schemeId", "schemes",
            "criterionId", "criteria");

    private static final Set<String> FREE = Set.of(
            "caption",
            "contactName",
            "contactPhone",
            "content",
            "displayName",
            "duty",
            "endWording",
            "evidenceWanted",
            "goals",
            "name",
            "phone",
            "reason",
            "remark",
            "result",
            "shortName",
            "staffNumber",
            "text",
            "theme",
            "title");

    private final SampleDistrict district;

    SampleBodies(SampleDistrict district) {
        this.district = district;
    }

    ObjectNode of(Called operation) {
        var body = JSON.<ObjectNode>valueToTree(operation.body());
        adapt(body);
        if (operation.id().equals("putEvaluation")) {
            body.remove("crossCommunityId");
        }
        return body;
    }

    private void adapt(JsonNode node) {
        node.forEach(this::adapt);
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> property.setValue(adapted(property.getKey(), property.getValue())));
        }
    }

    private JsonNode adapted(String name, JsonNode value) {
        var known = RECORDS.containsKey(name) ? district.get(RECORDS.get(name)) : null;
        if (known != null) {
            return value instanceof ArrayNode ? JSON.createArrayNode().add(known.toString()) : text(known);
        }
        return switch (name) {
            case "code" ->
                value.asText().length() == 10
                        ? text("3199" + SERIAL.incrementAndGet())
                        : text(SERIAL.incrementAndGet());
            case "loginName", "staffNumber" -> text("x" + SERIAL.incrementAndGet());
            default -> value;
        };
    }

    /** A body with blanks around texts, zeros behind numbers, and parts of a microsecond. */
    static ObjectNode oddlyWritten(ObjectNode body) {
        var other = body.deepCopy();
        oddly(other);
        return other;
    }

    private static void oddly(JsonNode node) {
        node.forEach(SampleBodies::oddly);
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(property -> property.setValue(oddlyWritten(property.getKey(), property.getValue())));
        }
    }

    private static JsonNode oddlyWritten(String name, JsonNode value) {
        if (value.isFloatingPointNumber()) {
            return DecimalNode.valueOf(new BigDecimal(value.asText() + "00"));
        }
        if (value.asText().matches(".*T\\d\\d:\\d\\d:\\d\\d[Z+].*")) {
            return text(value.asText().replaceFirst("(T[\\d:]{8})", "$1.0000004"));
        }
        return FREE.contains(name) && value.isTextual() ? text("  " + value.asText() + " ") : value;
    }

    private static JsonNode text(Object value) {
        return JSON.getNodeFactory().textNode(String.valueOf(value));
    }

    /** The place of a record's id in the address of an operation taken by a new one. */
    static String withNewId(String path, UUID id) {
        return path.replaceFirst("/[^/]*$", "/" + id);
    }
}

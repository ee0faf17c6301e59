package org.xieshou.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values that a schema of the contract lets in, as far to its edges as it goes. */
final class SchemaValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> LETTERS = List.of(
            "a", "Z", "9", " ", "中", "𠮷", "é", "e\u0301", "ß", "ﬁ", "👩‍🏫", "\u200b", "\u202e", "\ufeff", "\ufffd",
            "\u0007", "\u001b", "\u0085", "\u2028", "\n", "\t", "\"", "'", "<", "&", "]]>", "_x0000_", "=1+1", "%",
            "\\", "{0}", ",");

    private static final List<String> DAYS =
            List.of("0001-01-01", "1582-10-10", "1970-01-01", "2024-02-29", "2026-09-01", "2026-12-31", "9999-12-31");

    private static final List<String> MOMENTS = List.of(
            "0001-01-01T00:00:00Z",
            "1970-01-01T00:00:00+08:00",
            "2026-11-13T09:02:11.123456789+08:00",
            "2026-12-31T23:59:59.999999999-18:00",
            "9999-12-31T23:59:59Z");

    private static final List<String> TIMES = List.of("00:00", "07:30:15", "23:59:59.999999999");

    private final JsonNode contract;

    SchemaValues(JsonNode contract) {
        this.contract = contract;
    }

    /** A value the schema lets in, or nothing when only an example tells what it looks like. */
    Optional<JsonNode> of(JsonNode schema, Chance chance) {
        var known = resolved(schema);
        if (known.has("enum")) {
            return Optional.of(
                    known.get("enum").get(chance.below(known.get("enum").size())));
        }
        return switch (type(known)) {
            case "string" -> text(known, chance).map(JSON::textNode);
            case "integer", "number" -> Optional.of(number(known, chance));
            case "boolean" -> Optional.of(JSON.booleanNode(chance.percent(50)));
            default -> Optional.empty();
        };
    }

    JsonNode resolved(JsonNode schema) {
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

    /** The type that is not "or null". */
    private static String type(JsonNode schema) {
        var types = new ArrayList<String>();
        (schema.path("type").isArray() ? schema.get("type") : List.of(schema.path("type")))
                .forEach(type -> types.add(type.asText()));
        return types.stream().filter(type -> !type.equals("null")).findFirst().orElse("");
    }

    private static Optional<String> text(JsonNode schema, Chance chance) {
        return switch (schema.path("format").asText()) {
            case "date" -> Optional.of(chance.of(DAYS));
            case "date-time" -> Optional.of(chance.of(MOMENTS));
            case "local-time" -> Optional.of(chance.of(TIMES));
            case "" -> schema.path("pattern").asText("\\S").equals("\\S") ? words(schema, chance) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> words(JsonNode schema, Chance chance) {
        var most = Math.min(schema.path("maxLength").asInt(200), 5_000);
        var wanted = chance.percent(20) ? most : chance.below(Math.min(most, 12)) + 1;
        var words = new StringBuilder("字");
        while (words.length() < wanted) {
            words.append(chance.of(LETTERS));
        }
        return Optional.of(
                words.substring(0, Character.isHighSurrogate(words.charAt(wanted - 1)) ? wanted - 1 : wanted));
    }

    private static JsonNode number(JsonNode schema, Chance chance) {
        var least =
                schema.path("minimum").asLong(schema.path("exclusiveMinimum").asLong(-1) + 1);
        var most = schema.path("maximum").asLong(type(schema).equals("integer") ? Integer.MAX_VALUE : 1_000_000);
        var number = List.of(least, most, least + chance.below((int) Math.min(most - least, 1_000) + 1));
        var whole = chance.of(number);
        return type(schema).equals("integer") || whole == most || chance.percent(50)
                ? JSON.numberNode(whole)
                : JSON.numberNode(new BigDecimal(whole + ".0625"));
    }
}

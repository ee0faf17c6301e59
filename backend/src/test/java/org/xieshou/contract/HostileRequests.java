package org.xieshou.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xieshou.security.Role;

/**
 * The requests of one round, made from the contract and the records of a district: the honest request of an operation with
 * other values that are allowed, then broken. A request depends on the seed and its number only. Ids of new records are
 * a few for each kind, so that requests meet each other's records.
 */
final class HostileRequests {

    /** These end the tokens of who calls them: an officer who does little else. */
    static final Set<String> END_TOKENS = Set.of("logOutEverywhere", "changePassword");

    /** Passwords take a tenth of a second each. */
    private static final Set<String> SLOW = Set.of("logIn", "resetPassword", "changePassword");

    private static final int NEW_IDS = 5;
    private static final int ID_LENGTH = 36;
    private static final Pattern SORTS = Pattern.compile("`(\\w+)`");

    private final long seed;
    private final JsonNode contract;
    private final List<Called> operations;
    private final SampleDistrict district;
    private final SampleDistrict other;
    private final Map<String, RightsTable> rights = RightsTable.read();
    private final HostileBodies bodies;
    private final SchemaValues values;
    private final Map<String, List<String>> newIds = new HashMap<>();

    HostileRequests(
            long seed, JsonNode contract, List<Called> operations, SampleDistrict district, SampleDistrict other) {
        this.seed = seed;
        this.contract = contract;
        this.operations = operations;
        this.district = district;
        this.other = other;
        this.bodies = new HostileBodies(contract);
        this.values = new SchemaValues(contract);
        operations.stream()
                .flatMap(operation -> Arrays.stream(operation.path().split("/")))
                .forEach(kind -> newIds.computeIfAbsent(kind, this::someIds));
    }

    private List<String> someIds(String kind) {
        var chance = new Chance(seed, kind.hashCode());
        return IntStream.range(0, NEW_IDS).mapToObj(_ -> chance.id().toString()).toList();
    }

    /** The request of this number: each operation has its turn, though not each time where a password is weighed. */
    HostileRequest get(long number) {
        var chance = new Chance(seed, number);
        var turn = operations.get((int) (number % operations.size()));
        var operation = SLOW.contains(turn.id()) && chance.percent(75) ? chance.of(operations) : turn;
        var address = path(operation, chance) + query(operation, chance);
        var headers = headers(operation, chance);
        var body = body(operation, headers, chance);
        if (chance.percent(10)) {
            headers.put(chance.of(HostileValues.HEADERS), chance.of(HostileValues.HEADER));
        }
        return new HostileRequest(number, operation, sender(operation, chance), address, headers, body);
    }

    private HostileRequest.Sender sender(Called operation, Chance chance) {
        if (END_TOKENS.contains(operation.id())) {
            return new HostileRequest.Sender(Role.CARE_OFFICER, chance.percent(10));
        }
        var allowed = Arrays.stream(Role.values())
                .filter(role -> rights.get(operation.id()).of(role).equals("yes"))
                .toList();
        var first = allowed.contains(Role.DISTRICT_COORDINATOR) || allowed.isEmpty()
                ? Role.DISTRICT_COORDINATOR
                : allowed.getFirst();
        var way = chance.below(100);
        if (way < 70) {
            return new HostileRequest.Sender(first, false);
        } else if (way < 82 && !allowed.isEmpty()) {
            return new HostileRequest.Sender(chance.of(allowed), false);
        } else if (way < 97) {
            return new HostileRequest.Sender(chance.of(List.of(Role.values())), chance.percent(60));
        }
        return HostileRequest.Sender.NOBODY;
    }

    private String path(Called operation, Chance chance) {
        var template = operation.path().split("/");
        var path = district.fill(operation.path()).split("/");
        for (var i = 0; i < template.length; i++) {
            if (template[i].startsWith("{")) {
                path[i] = segment(operation, path[i], template[i - 1], i == template.length - 1, chance);
            }
        }
        return String.join("/", path);
    }

    private String segment(Called operation, String known, String kind, boolean last, Chance chance) {
        var way = chance.below(100);
        if (way < 6) {
            return chance.of(HostileValues.ADDRESS);
        } else if (way < 11) {
            return String.valueOf(other.known(kind, known));
        } else if (known.length() != ID_LENGTH) {
            return known;
        }
        return switch (operation.method()) {
            case "PUT" -> last ? made(known, kind, chance) : known;
            case "DELETE" -> chance.percent(95) ? chance.of(newIds.get(kind)) : known;
            default -> chance.percent(30) ? chance.of(newIds.get(kind)) : known;
        };
    }

    private String made(String known, String kind, Chance chance) {
        var way = chance.below(100);
        if (way < 50) {
            return chance.id().toString();
        }
        return way < 80 ? chance.of(newIds.get(kind)) : known;
    }

    private String query(Called operation, Chance chance) {
        var query = new StringBuilder(operation.query(district));
        for (var parameter : operation.parameters()) {
            if ("query".equals(parameter.get("in")) && chance.percent(20)) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.get("name"))
                        .append('=')
                        .append(chance.percent(50) ? chance.of(HostileValues.ADDRESS) : allowed(parameter, chance));
            }
        }
        return query.toString();
    }

    private String allowed(Map<String, Object> parameter, Chance chance) {
        var name = (String) parameter.get("name");
        if (name.equals("sort")) {
            var sorts = SORTS.matcher(String.valueOf(parameter.get("description")))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            return (chance.percent(50) ? "-" : "") + chance.of(sorts);
        }
        var schema = SampleBodies.JSON.<JsonNode>valueToTree(parameter.get("schema"));
        var value = values.of(schema, chance).map(JsonNode::asText).orElseGet(() -> reference(name));
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The record of the district that a parameter such as {@code school} means. */
    private String reference(String name) {
        for (var kind : List.of(name, name + "s", name.replaceFirst("y$", "ies"), name + "Id")) {
            var id = district.known(kind, null);
            if (id != null) {
                return id.toString();
            }
        }
        return district.id.toString();
    }

    private Map<String, String> headers(Called operation, Chance chance) {
        var headers = new HashMap<>(Map.of("Accept", operation.accept()));
        if (!operation.method().equals("GET")
                && chance.percent(operation.method().equals("PUT") ? 25 : 70)) {
            headers.put("If-Match", chance.of(List.of("*", "*", "*", "\"0\"", "\"4711\"")));
        }
        if (chance.percent(20)) {
            headers.put("Accept-Language", "en");
        }
        return headers;
    }

    private byte[] body(Called operation, Map<String, String> headers, Chance chance) {
        if (operation.multipart()) {
            headers.put("Content-Type", "multipart/form-data; boundary=" + (chance.percent(90) ? "b" : "other"));
            return HostileUploads.any(chance);
        }
        if (operation.body() == null) {
            return new byte[0];
        }
        headers.put("Content-Type", operation.contentType());
        var right = new SampleBodies(chance.percent(90) ? district : other).of(operation);
        var body = bodies.varied(operation, right, chance);
        if (chance.percent(20)) {
            pointToNewRecords(body, chance);
        }
        return bodies.broken(operation, body, chance).getBytes(StandardCharsets.UTF_8);
    }

    private void pointToNewRecords(ObjectNode body, Chance chance) {
        body.properties().forEach(property -> {
            if (property.getKey().endsWith("Id") && chance.percent(50)) {
                var kind = chance.of(List.of("schools", "staff", "communities", "visits", "schemes"));
                property.setValue(body.textNode(chance.of(newIds.get(kind))));
            }
        });
    }
}

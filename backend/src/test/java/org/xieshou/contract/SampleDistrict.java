package org.xieshou.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A district with one record of everything, for trying the rights of every operation. A path parameter is filled by its
 * own name where one is known, else by the path segment before it: {@code /visits/{id}} takes {@code visits}.
 */
public final class SampleDistrict {

    public final UUID id;
    private final Map<String, String> values = new HashMap<>();

    SampleDistrict(UUID id) {
        this.id = id;
        values.put("districts", id.toString());
        values.put("schoolYear", "2026");
    }

    /** Remembers the record that stands for a path segment such as {@code visits}, or for a named path parameter. */
    public void put(String name, Object value) {
        values.put(name, String.valueOf(value));
    }

    /** The id of a record made before, or null. */
    public UUID get(String name) {
        return values.containsKey(name) ? UUID.fromString(values.get(name)) : null;
    }

    /** The ids of all its records and its own. */
    Stream<String> ids() {
        return values.values().stream().filter(value -> value.length() == 36);
    }

    Object known(String name, Object otherwise) {
        return values.containsKey(name) ? values.get(name) : otherwise;
    }

    String fill(String path) {
        var filled = new StringBuilder();
        var before = "";
        for (var segment : path.substring(1).split("/")) {
            var name = segment.replaceAll("[{}]", "");
            filled.append('/').append(segment.startsWith("{") ? value(path, name, before) : segment);
            before = segment;
        }
        return filled.toString();
    }

    private String value(String path, String name, String before) {
        var value = values.containsKey(name) && !name.equals("id") ? values.get(name) : values.get(before);
        if (value == null) {
            throw new AssertionError("No sample for {" + name + "} after " + before + " in " + path);
        }
        return value;
    }
}

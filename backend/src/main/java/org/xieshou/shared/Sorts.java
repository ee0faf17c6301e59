package org.xieshou.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields a list may be sorted by. Each name is a component of the row record; its expression must never be null,
 * since a keyset compares with it. The id is always the last key, so that the order is total.
 */
public final class Sorts {

    record Key(String name, String expression, Class<?> type, boolean descending) {}

    private final Map<String, Key> fields = new LinkedHashMap<>();
    private final String usual;

    private Sorts(String usual) {
        this.usual = usual;
    }

    /** @param usual the order when the caller names none, such as {@code "-firstDay"} */
    public static Sorts usually(String usual) {
        return new Sorts(usual);
    }

    public Sorts by(String name, String expression, Class<?> type) {
        fields.put(name, new Key(name, expression, type, false));
        return this;
    }

    List<Key> keys(String wanted) {
        var keys = new ArrayList<Key>();
        for (var part : (wanted == null || wanted.isBlank() ? usual : wanted).split(",")) {
            var name = part.strip().replaceFirst("^[-+]", "");
            var field = fields.get(name);
            if (field == null) {
                throw Problem.invalid("/sort", "request.sort-unknown", name, String.join(", ", fields.keySet()));
            }
            keys.add(new Key(name, field.expression, field.type, part.strip().startsWith("-")));
        }
        return keys;
    }
}

package org.xieshou.imports;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** The components of a draft that say something, by name, so that two drafts can be compared field by field. */
final class RecordParts {

    private RecordParts() {}

    static Map<String, Object> of(Record draft) {
        var parts = new LinkedHashMap<String, Object>();
        for (var component : draft.getClass().getRecordComponents()) {
            var value = value(draft, component);
            if (value != null) {
                parts.put(component.getName(), value);
            }
        }
        return parts;
    }

    private static Object value(Record draft, RecordComponent component) {
        try {
            return component.getAccessor().invoke(draft);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

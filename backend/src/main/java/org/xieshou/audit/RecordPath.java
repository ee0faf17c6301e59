package org.xieshou.audit;

import java.util.regex.Pattern;
import org.hibernate.persister.entity.EntityPersister;
import org.xieshou.shared.DistrictRecord;

/** Where a remembered record is read: the pattern of its kind, filled with its own fields. */
final class RecordPath {

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    private RecordPath() {}

    static String of(DistrictRecord changed, EntityPersister persister) {
        var pattern = changed.getClass().getAnnotation(Remembered.class).value();
        return "/api/v1/"
                + FIELD.matcher(pattern)
                        .replaceAll(field ->
                                value(changed, persister, field.group(1)).toString());
    }

    private static Object value(DistrictRecord changed, EntityPersister persister, String field) {
        return field.equals("id") ? changed.id : persister.getPropertyValue(changed, field);
    }
}

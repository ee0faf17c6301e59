package org.xieshou.audit;

import java.util.regex.Pattern;
import org.hibernate.persister.entity.EntityPersister;
import org.xieshou.shared.OfDistrict;
import org.xieshou.shared.Remembered;

/** Where a remembered record is read: the pattern of its kind, filled with its own fields. */
final class RecordPath {

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    private RecordPath() {}

    static String of(OfDistrict changed, EntityPersister persister) {
        var pattern = changed.getClass().getAnnotation(Remembered.class).value();
        return "/api/v1/" + FIELD.matcher(pattern).replaceAll(field -> value(changed, persister, field.group(1)));
    }

    private static String value(OfDistrict changed, EntityPersister persister, String field) {
        return ToldValue.of(field.equals("id") ? changed.recordId() : persister.getPropertyValue(changed, field));
    }
}

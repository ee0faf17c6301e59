package org.xieshou.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Collection;
import java.util.Map;
import org.hibernate.collection.spi.PersistentCollection;
import org.xieshou.shared.OfDistrict;

/** The value of a field as history tells it: plain text, and JSON for lists and for values of several parts. */
final class ToldValue {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final int LONGEST_TEXT = 500;

    private ToldValue() {}

    /** Null for what has no value and for what history tells elsewhere. */
    static String of(Object value) {
        return switch (value) {
            case null -> null;
            case byte[] bytes -> null;
            case PersistentCollection<?> records -> null;
            case OfDistrict record -> record.recordId().toString();
            case Collection<?> list -> json(list);
            case Map<?, ?> map -> json(map);
            case Record parts -> json(parts);
            default -> shortened(value.toString());
        };
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
    }
}

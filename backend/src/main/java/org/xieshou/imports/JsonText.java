package org.xieshou.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;

/** Keeps a small structure that is never searched as JSON in a text column. */
abstract class JsonText<T> implements AttributeConverter<T, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TypeReference<T> type;

    JsonText(TypeReference<T> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public T convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Converter
    static final class Columns extends JsonText<List<ImportColumn>> {
        Columns() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static final class Cells extends JsonText<List<String>> {
        Cells() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static final class Corrections extends JsonText<Map<String, String>> {
        Corrections() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static final class Findings extends JsonText<RowFindings> {
        Findings() {
            super(new TypeReference<>() {});
        }
    }
}

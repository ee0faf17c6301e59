package org.xieshou.shared;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads the values of addresses strictly: what is no number, day, id or word of its kind is said so, never guessed. */
@Provider
public class QueryValues implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            Integer.class, Integer::valueOf,
            int.class, Integer::valueOf,
            Boolean.class, QueryValues::truth,
            boolean.class, QueryValues::truth,
            LocalDate.class, FourDigitYears::day,
            UUID.class, UUID::fromString);

    /** A value that cannot be read; {@link ProblemMapper} finds out which one it was. */
    static final class Unreadable extends RuntimeException {

        final transient String value;

        Unreadable(String value) {
            super(null, null, false, false);
            this.value = value;
        }
    }

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, ?> reader = type.isEnum() ? text -> constant(type, text) : READERS.get(type);
        return reader == null ? null : new Strict<>(reader);
    }

    private static Object constant(Class<?> type, String text) {
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(text);
    }

    private static Boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.valueOf(text);
    }

    private record Strict<T>(Function<String, ?> reader) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked") // the reader was chosen by the type
        public T fromString(String value) {
            if (value == null || value.isEmpty()) {
                return null;
            }
            try {
                return (T) reader.apply(value);
            } catch (RuntimeException unreadable) {
                throw new Unreadable(value);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}

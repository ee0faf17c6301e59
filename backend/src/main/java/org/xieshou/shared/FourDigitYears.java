package org.xieshou.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/**
 * Reads days and instants of the years 1 to 9999 only: others are slips, and some fit into no database. Instants are taken
 * as exactly as the database keeps them, so that a repeated request says the same as the record.
 */
@Singleton
class FourDigitYears implements ObjectMapperCustomizer {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Instant FROM = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("9999-12-31T00:00:00Z");

    /** After the framework's own readers of times, which would win otherwise. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        var module = new SimpleModule("four-digit years");
        module.addDeserializer(
                LocalDate.class,
                new Bounded<>(LocalDate.class, LocalDateDeserializer.INSTANCE, FourDigitYears::bounded));
        module.addDeserializer(
                Instant.class, new Bounded<>(Instant.class, InstantDeserializer.INSTANT, FourDigitYears::bounded));
        mapper.registerModule(module);
    }

    static LocalDate day(String text) {
        return bounded(LocalDate.parse(text));
    }

    private static LocalDate bounded(LocalDate day) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            throw new DateTimeException("year out of range");
        }
        return day;
    }

    private static Instant bounded(Instant instant) {
        if (instant != null && (instant.isBefore(FROM) || !instant.isBefore(TO))) {
            throw new DateTimeException("year out of range");
        }
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
    }

    private static final class Bounded<T> extends StdDeserializer<T> {

        private final transient JsonDeserializer<T> reader;
        private final transient UnaryOperator<T> bound;

        Bounded(Class<T> type, JsonDeserializer<T> reader, UnaryOperator<T> bound) {
            super(type);
            this.reader = reader;
            this.bound = bound;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return bound.apply(reader.deserialize(parser, context));
            } catch (DateTimeException outOfRange) {
                throw context.weirdStringException(parser.getText(), handledType(), outOfRange.getMessage());
            }
        }
    }
}

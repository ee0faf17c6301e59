package org.xieshou.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What was understood of a text: its value, or the reason why there is none. */
public sealed interface Reading<T> {

    record Understood<T>(T meaning) implements Reading<T> {}

    /** A stable code, what its sentence needs, and what the writer may have meant. */
    record Refused<T>(String code, List<Object> arguments, List<Suggestion> suggestions) implements Reading<T> {}

    /** What could be written instead, and how to show it. */
    record Suggestion(String value, String label) {}

    static <T> Reading<T> of(T value) {
        return new Understood<>(value);
    }

    static <T> Reading<T> refused(String code, Object... arguments) {
        return new Refused<>(code, List.of(arguments), List.of());
    }

    static <T> Reading<T> refused(String code, List<Suggestion> suggestions, Object... arguments) {
        return new Refused<>(code, List.of(arguments), suggestions);
    }

    default Optional<T> value() {
        return this instanceof Understood<T>(T meaning) ? Optional.of(meaning) : Optional.empty();
    }

    default Optional<Refused<T>> refusal() {
        return this instanceof Refused<T> refused ? Optional.of(refused) : Optional.empty();
    }

    default <R> Reading<R> then(Function<T, Reading<R>> next) {
        return switch (this) {
            case Understood<T>(T meaning) -> next.apply(meaning);
            case Refused<T>(var code, var arguments, var suggestions) -> new Refused<>(code, arguments, suggestions);
        };
    }

    default <R> Reading<R> map(Function<T, R> change) {
        return then(value -> of(change.apply(value)));
    }
}

package org.xieshou.shared;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A refusal the caller can act on. {@link ProblemMapper} turns it into an RFC 9457 answer in the caller's language; the
 * text of a code stands in {@code problems/<language>/<feature>.properties}, where the feature is the code's first word.
 */
public final class Problem extends RuntimeException {

    /** One wrong value: where it is (a JSON pointer), the stable code of what is wrong, and the text's arguments. */
    public record FieldProblem(String pointer, String code, List<Object> arguments) {}

    public final int status;
    public final String code;
    public final transient List<Object> arguments;
    public final transient List<FieldProblem> errors;

    private Problem(int status, String code, List<Object> arguments, List<FieldProblem> errors) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.arguments = List.copyOf(arguments);
        this.errors = List.copyOf(errors);
    }

    public static Problem of(int status, String code, Object... arguments) {
        return new Problem(status, code, List.of(arguments), List.of());
    }

    /** 404: not there, or not in the caller's scope. Which of the two is nobody's business. */
    public static Problem notFound(String kind, UUID id) {
        return of(404, kind + ".not-found", id);
    }

    /** 409: the state of the record does not allow it. */
    public static Problem conflict(String code, Object... arguments) {
        return of(409, code, arguments);
    }

    /** 403: the caller may see it but not do this. */
    public static Problem forbidden(String code, Object... arguments) {
        return of(403, code, arguments);
    }

    /** 503: too much is going on at the moment; the same request may be sent again. */
    public static Problem busy() {
        return of(503, "request.busy", 5);
    }

    /** 422: one value is readable but wrong; {@code pointer} is a JSON pointer such as {@code /hostSchoolIds/0}. */
    public static Problem invalid(String pointer, String code, Object... arguments) {
        return new Problem(
                422, "request.invalid", List.of(), List.of(new FieldProblem(pointer, code, List.of(arguments))));
    }

    /** 422: several values are wrong. */
    public static Problem invalid(List<FieldProblem> errors) {
        return new Problem(422, "request.invalid", List.of(), errors);
    }

    /** Seconds after which the same request may be sent again, where waiting helps. */
    public Optional<String> retryAfter() {
        return (status == 429 || status == 503) && !arguments.isEmpty()
                ? Optional.of(arguments.getFirst().toString())
                : Optional.empty();
    }
}

package org.xieshou.shared;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.exception.ConstraintViolationException;

/**
 * What a broken database constraint means to the caller. A feature says it once, beside its repository; a constraint
 * nobody named is a conflict without further detail.
 */
public final class ConstraintNames {

    private record Meaning(String pointer, String code) {}

    private static final Map<String, Meaning> MEANINGS = new ConcurrentHashMap<>();

    private ConstraintNames() {}

    /** The broken constraint {@code name} means that the value at {@code pointer} is wrong for the reason {@code code}. */
    public static void mean(String name, String pointer, String code) {
        MEANINGS.put(name, new Meaning(pointer, code));
    }

    static Problem problemOf(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException broken) {
                var meaning = MEANINGS.get(String.valueOf(broken.getConstraintName()));
                return meaning == null
                        ? Problem.conflict("request.conflict")
                        : Problem.invalid(meaning.pointer(), meaning.code());
            }
            if (cause instanceof jakarta.persistence.OptimisticLockException) {
                return Problem.of(412, "request.stale");
            }
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        return null;
    }
}

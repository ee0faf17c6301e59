package org.xieshou.launcher;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Why the application did not start: one line when the operator can do something about it, else all that is known. */
final class StartFailure {
    private StartFailure() {}

    static String reason(Throwable failure) {
        return causes(failure)
                .filter(StartFailure::isForTheOperator)
                .map(StartFailure::inOneLine)
                .findFirst()
                .orElseGet(() -> trace(failure));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    private static boolean isForTheOperator(Throwable cause) {
        return cause instanceof FlywayValidateException
                || cause instanceof ConfigurationException
                || cause instanceof LaunchRefused;
    }

    private static String inOneLine(Throwable cause) {
        return cause instanceof FlywayValidateException
                ? "The database was written by another version of Xieshou: " + details(cause.getMessage())
                : cause.getMessage();
    }

    /** Flyway says what is wrong in the second line. */
    private static String details(String message) {
        return message.lines().skip(1).findFirst().orElse(message);
    }

    private static String trace(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}

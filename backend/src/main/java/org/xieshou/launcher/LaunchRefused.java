package org.xieshou.launcher;

/** A reason not to start, said to the operator in one line without a stack trace. */
public final class LaunchRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LaunchRefused(String reason) {
        super(reason);
    }

    LaunchRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}

package org.xieshou.sheet;

import java.util.List;

/** A file that is no spreadsheet we can read, or one beyond the limits; the code names the reason for its sender. */
public final class UnreadableSheet extends RuntimeException {

    private final String code;
    private final transient List<Object> arguments;

    UnreadableSheet(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}

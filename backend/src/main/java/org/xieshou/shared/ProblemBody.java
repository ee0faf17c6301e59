package org.xieshou.shared;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal as the caller sees it: RFC 9457 with a stable {@code code} and the wrong fields. */
@Schema(name = "Problem")
public record ProblemBody(
        @NotNull URI type,
        @NotNull String title,
        @NotNull int status,
        @NotNull String code,
        @NotNull String detail,
        URI instance,
        @NotNull List<ProblemField> errors) {

    /** One wrong value: a JSON pointer into the request, a stable code, and what to do about it. */
    public record ProblemField(
            @NotNull String pointer,
            @NotNull String code,
            @NotNull String detail) {}
}

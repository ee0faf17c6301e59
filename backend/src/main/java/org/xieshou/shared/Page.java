package org.xieshou.shared;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list; {@code nextCursor} is there while more follows, {@code total} only when asked for. */
public record Page<T>(
        @NotNull List<T> items,

        @Schema(description = "Send it back as `cursor` to get the next page; absent on the last page")
        String nextCursor,

        @Schema(description = "How many there are in all; present only with `count=true`")
        Long total)
        implements Paged {

    /** A list that is always sent whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, (long) items.size());
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), nextCursor, total);
    }
}

package org.xieshou.feed;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.shared.Paged;

/** The changes behind a position, and the position behind them. */
public record ChangePage(
        @NotNull List<ChangeView> items,

        @Schema(description = "Always there: send it as `cursor` to get what comes next, now or whenever you ask again")
        @NotNull
        String nextCursor)
        implements Paged {}

package org.xieshou.community;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** A station a community reached. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepView(
        @NotNull UUID id,
        @NotNull CommunityState state,
        @NotNull Instant at,
        @NotNull String actorName,
        String remark) {}

package org.xieshou.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** An objection as a community raises it. */
public record NewObjection(
        UUID criterionId, @NotBlank @Size(max = 2000) String text) {}

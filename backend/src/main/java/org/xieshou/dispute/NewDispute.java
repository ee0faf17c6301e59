package org.xieshou.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objection as it is raised. */
public record NewDispute(
        @Schema(description = "Those who did not come; none for the visit as a whole") @Size(max = 200)
        List<@NotNull UUID> staffIds,

        @NotBlank @Size(max = 500) String reason) {

    public NewDispute {
        staffIds = staffIds == null
                ? List.of()
                : staffIds.stream().distinct().sorted().toList();
        reason = reason == null ? null : reason.strip();
    }
}

package org.xieshou.pairing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.ledger.VisitKind;
import org.xieshou.shared.Problem;

/** What a client sends to say what a pairing owes. */
public record NewQuota(
        @NotBlank @Size(max = 100) String name,

        @NotEmpty @Schema(description = "Visits of any of these kinds count")
        List<@NotNull VisitKind> visitKinds,

        @NotNull @Min(1) @Max(1000) Integer target,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {

    public NewQuota {
        visitKinds = visitKinds == null
                ? null
                : visitKinds.stream().distinct().sorted().toList();
    }

    static NewQuota of(Quota quota) {
        return new NewQuota(quota.name, quota.visitKinds, quota.target, quota.validFrom, quota.validTo);
    }

    void applyTo(Quota quota) {
        if (to.isBefore(from)) {
            throw Problem.invalid("/to", "pairing.end-before-start");
        }
        quota.name = name;
        quota.visitKinds = new ArrayList<>(visitKinds);
        quota.target = target;
        quota.validFrom = from;
        quota.validTo = to;
    }
}

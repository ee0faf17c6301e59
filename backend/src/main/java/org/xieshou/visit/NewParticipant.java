package org.xieshou.visit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Who is expected at a visit, and as what. */
public record NewParticipant(
        @NotNull UUID staffId, @Size(max = 50) String duty) {

    public NewParticipant {
        duty = duty == null || duty.isBlank() ? null : duty.strip();
    }

    static NewParticipant of(VisitParticipant participant) {
        return new NewParticipant(participant.staffId, participant.duty);
    }
}

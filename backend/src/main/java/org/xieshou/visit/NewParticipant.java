package org.xieshou.visit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.xieshou.shared.Blank;

/** Who is expected at a visit, and as what. */
public record NewParticipant(
        @NotNull UUID staffId, @Size(max = 50) String duty) {

    public NewParticipant {
        duty = Blank.toNull(duty);
    }

    static NewParticipant of(VisitParticipant participant) {
        return new NewParticipant(participant.staffId, participant.duty);
    }
}

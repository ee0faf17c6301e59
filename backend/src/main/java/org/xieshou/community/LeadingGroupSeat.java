package org.xieshou.community;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A seat in the leading group; whoever is not in the staff register has a name only. */
public record LeadingGroupSeat(
        UUID staffId,
        @NotBlank @Size(max = 50) String name,
        @NotNull Duty duty) {

    /** 组长、副组长、成员. */
    public enum Duty {
        HEAD,
        DEPUTY,
        MEMBER
    }
}

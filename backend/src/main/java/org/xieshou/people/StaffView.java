package org.xieshou.people;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.shared.Ref;
import org.xieshou.shared.Versioned;

/** Somebody of the staff; colleagues see the name, the title and the school only. */
public record StaffView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        String staffNumber,
        Staff.Gender gender,
        @NotNull Staff.Title title,
        Staff.Backbone backbone,
        List<String> subjects,
        Boolean eligibleForRotation,

        @Schema(description = "For those who run the school, the community or the district, and for oneself")
        String phone,

        List<PostView> posts,
        Ref currentSchool)
        implements Versioned {

    /** A post with the name of its school. */
    public record PostView(
            @NotNull UUID schoolId,
            @NotNull String schoolName,
            @NotNull Post.Position position,
            @NotNull LocalDate from,
            LocalDate to) {}

    /** All that is known, the phone aside where it is nobody's business. */
    static StaffView whole(Staff staff, List<PostView> posts, Ref school, boolean withPhone) {
        return new StaffView(
                staff.id,
                staff.version,
                staff.name,
                staff.staffNumber,
                staff.gender,
                staff.title,
                staff.backbone,
                List.copyOf(staff.subjects),
                staff.eligibleForRotation,
                withPhone ? staff.phone : null,
                posts,
                school);
    }

    /** What colleagues see. */
    static StaffView brief(Staff staff, Ref school) {
        return new StaffView(
                staff.id, staff.version, staff.name, null, null, staff.title, null, null, null, null, null, school);
    }
}

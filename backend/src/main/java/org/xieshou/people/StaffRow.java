package org.xieshou.people;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.xieshou.shared.Ref;

/** Somebody of the staff in a list, with the school of today. */
public record StaffRow(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        String staffNumber,
        @NotNull Staff.Title title,
        @NotNull Staff.Backbone backbone,
        @NotNull List<String> subjects,
        Ref currentSchool,
        Post.Position position) {

    static StaffRow of(StaffLine line, CurrentPost post, boolean withNumber) {
        return new StaffRow(
                line.id(),
                line.version(),
                line.name(),
                withNumber ? line.staffNumber() : null,
                line.title(),
                line.backbone(),
                line.subjects(),
                post == null ? null : post.school(),
                post == null ? null : post.position());
    }
}

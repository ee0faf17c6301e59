package org.xieshou.people;

import java.util.List;
import java.util.UUID;

/** What the table of staff alone tells of somebody. */
record StaffLine(
        UUID id,
        int version,
        String name,
        String staffNumber,
        Staff.Gender gender,
        Staff.Title title,
        Staff.Backbone backbone,
        List<String> subjects,
        boolean eligibleForRotation,
        String phone) {}

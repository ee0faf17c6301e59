package org.xieshou.account;

import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xieshou.district.SchoolCalendar;
import org.xieshou.security.Role;

/** Who the caller is. {@code demo} while the district holds invented people. */
public record MeView(
        @NotNull UUID accountId,
        String loginName,
        @NotNull String displayName,
        UUID staffId,
        UUID districtId,
        String districtName,
        @NotNull boolean demo,
        @NotNull List<HeldRole> roles,
        @NotNull boolean mustChangePassword,
        @NotNull LocalDate today,
        SchoolDayView schoolDay) {

    /** Where today stands in the district's calendar; absent where the calendar is not entered. */
    public record SchoolDayView(
            @NotNull int schoolYear,
            @NotNull int semester,
            Integer week,
            @NotNull int teachingDaysElapsed,
            @NotNull int teachingDaysTotal) {

        static SchoolDayView of(SchoolCalendar.SchoolDay day) {
            return new SchoolDayView(day.schoolYear(), day.semester(), day.week(), day.elapsed(), day.total());
        }
    }

    /** A role held today and where. */
    public record HeldRole(
            @NotNull Role role, UUID schoolId, String schoolName, UUID communityId, String communityName) {

        static HeldRole of(Tuple row) {
            return new HeldRole(
                    Role.valueOf(row.get("role", String.class)),
                    row.get("school_id", UUID.class),
                    row.get("school_name", String.class),
                    row.get("community_id", UUID.class),
                    row.get("community_name", String.class));
        }
    }
}

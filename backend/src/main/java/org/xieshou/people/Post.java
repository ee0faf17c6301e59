package org.xieshou.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Remembered;

/** Somebody's work in a school, from a day to a day. */
@Entity
@Remembered("staff/{staffId}")
public class Post extends DistrictRecord {

    /** As what somebody works in a school. */
    public enum Position {
        PRINCIPAL,
        VICE_PRINCIPAL,
        MIDDLE,
        TEACHER,
        CLASS_TEACHER,
        OTHER
    }

    /** Whose post it is. */
    public UUID staffId;

    public UUID schoolId;

    @Enumerated(EnumType.STRING)
    public Position position;

    public LocalDate validFrom;

    /** The last day, or null while it lasts. */
    public LocalDate validTo;

    public boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}

package org.xieshou.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Remembered;
import org.xieshou.shared.Untold;

/** Somebody who works in the schools of the district. */
@Entity
@Remembered("staff/{id}")
public class Staff extends DistrictRecord {

    public enum Gender {
        FEMALE,
        MALE
    }

    /** Professional titles, highest first (rules.md 5). */
    public enum Title {
        SENIOR_FULL,
        SENIOR,
        FIRST,
        SECOND,
        THIRD,
        NONE
    }

    /** As whose backbone teacher somebody is named; county and above count in the balance indicators. */
    public enum Backbone {
        NONE,
        SCHOOL,
        COUNTY,
        CITY,
        PROVINCE
    }

    public String name;

    /** Every pinyin reading of the name's initials, separated by blanks. */
    @Untold
    public String initials;

    public String staffNumber;

    @Enumerated(EnumType.STRING)
    public Gender gender;

    @Enumerated(EnumType.STRING)
    public Title title = Title.NONE;

    @Enumerated(EnumType.STRING)
    public Backbone backbone = Backbone.NONE;

    public List<String> subjects = new ArrayList<>();
    public boolean eligibleForRotation;

    @Untold
    public String phone;

    /** Raised when the posts change, so that it counts as a change of the person. */
    @Untold
    public int postChanges;
}

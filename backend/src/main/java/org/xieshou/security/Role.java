package org.xieshou.security;

/** The roles of the people and systems that use Xieshou; {@link Roles} has the same names as constants. */
public enum Role {
    PLATFORM_OPERATOR,
    PROVINCE_OFFICER,
    CITY_OFFICER,
    DISTRICT_COORDINATOR,
    COMMUNITY_LEAD,
    SCHOOL_COORDINATOR,
    TEACHER,
    EVALUATOR,
    CARE_OFFICER,
    AUDITOR,
    API_CLIENT;

    /** Whether the role is held in a school, and so needs one. */
    public boolean ofSchool() {
        return this == SCHOOL_COORDINATOR || this == TEACHER || this == CARE_OFFICER;
    }

    /** Whether the role stands above districts and sees no records. */
    public boolean aboveDistricts() {
        return this == PLATFORM_OPERATOR || this == PROVINCE_OFFICER || this == CITY_OFFICER;
    }
}

package org.xieshou.security;

/** The names of {@link Role} for annotations. */
public final class Roles {

    public static final String PLATFORM_OPERATOR = "PLATFORM_OPERATOR";
    public static final String PROVINCE_OFFICER = "PROVINCE_OFFICER";
    public static final String CITY_OFFICER = "CITY_OFFICER";
    public static final String DISTRICT_COORDINATOR = "DISTRICT_COORDINATOR";
    public static final String COMMUNITY_LEAD = "COMMUNITY_LEAD";
    public static final String SCHOOL_COORDINATOR = "SCHOOL_COORDINATOR";
    public static final String TEACHER = "TEACHER";
    public static final String EVALUATOR = "EVALUATOR";
    public static final String CARE_OFFICER = "CARE_OFFICER";
    public static final String AUDITOR = "AUDITOR";
    public static final String API_CLIENT = "API_CLIENT";

    private Roles() {}
}

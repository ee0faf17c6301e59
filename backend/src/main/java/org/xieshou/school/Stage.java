package org.xieshou.school;

/** What a school teaches. */
public enum Stage {
    KINDERGARTEN,
    PRIMARY,
    JUNIOR,
    NINE_YEAR,
    COMPLETE_SECONDARY,
    SENIOR,
    VOCATIONAL,
    ADULT
}

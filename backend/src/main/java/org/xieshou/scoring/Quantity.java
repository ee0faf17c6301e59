package org.xieshou.scoring;

/** What a number in a formula stands for, so that a screen can write its name under it. */
public enum Quantity {
    ON_SITE,
    TYPED_IN,
    TYPED_IN_FACTOR,
    VALUE,
    TARGET,
    MAXIMUM,
    POINTS_EACH,
    THRESHOLD,
    BASELINE,
    FLOOR,
    CEILING,
    EVALUATOR,
    EVALUATOR_COUNT,
    MEMBER,
    MEMBER_COUNT,
    PUPILS,
    DECIDED,
    PART,
    WEIGHT,
    FULL,
    LIMIT
}

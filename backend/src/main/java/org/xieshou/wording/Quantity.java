package org.xieshou.wording;

import java.math.BigDecimal;

/** A number as people write it: how much, of what, and whether it is exact ("30多名教师" is about 30). */
public record Quantity(BigDecimal value, boolean approximate, String unit) {}

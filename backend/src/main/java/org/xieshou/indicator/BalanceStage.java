package org.xieshou.indicator;

import java.math.BigDecimal;

/** The two stages that are compared, each by itself, and how uneven they may be at most (inclusive). */
public enum BalanceStage {
    PRIMARY("0.50"),
    JUNIOR("0.45");

    private final BigDecimal nationalLimit;

    BalanceStage(String nationalLimit) {
        this.nationalLimit = new BigDecimal(nationalLimit);
    }

    /** The largest coefficient of variation with which each of the seven resources still passes. */
    public BigDecimal nationalLimit() {
        return nationalLimit;
    }
}

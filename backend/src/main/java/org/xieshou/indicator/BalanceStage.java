package org.xieshou.indicator;

/** The two stages that are compared, each by itself. */
public enum BalanceStage {
    PRIMARY,
    JUNIOR
}

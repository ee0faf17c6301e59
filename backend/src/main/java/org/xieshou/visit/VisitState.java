package org.xieshou.visit;

/** How far a visit has come. */
public enum VisitState {
    PLANNED,
    HELD,
    CANCELLED
}

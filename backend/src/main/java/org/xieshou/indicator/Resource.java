package org.xieshou.indicator;

import java.math.BigDecimal;

/**
 * The seven resources of the quality-balance assessment (教督〔2017〕6号, article 6); their lines are thresholds of the
 * district.
 */
public enum Resource {
    /** Teachers with more than the required degree, per 100 pupils. */
    L1(true),
    /** Backbone teachers of county level or higher, per 100 pupils. */
    L2(true),
    /** Full-time teachers of physical education and arts, per 100 pupils. */
    L3(true),
    /** Teaching and auxiliary floor area per pupil in m², without indoor sports rooms. */
    L4(false),
    /** Sports ground and hall area per pupil in m². */
    L5(false),
    /** Book value of teaching equipment per pupil in yuan. */
    L6(false),
    /** Networked multimedia classrooms, per 100 pupils. */
    L7(true);

    private final boolean perHundred;

    Resource(boolean perHundred) {
        this.perHundred = perHundred;
    }

    /** In the unit of the line: per pupil, or per hundred pupils. */
    public BigDecimal inItsUnit(BigDecimal perPupil) {
        return perHundred ? perPupil.movePointRight(2) : perPupil;
    }
}

package org.xieshou.indicator;

import java.math.BigDecimal;

/** The seven resources of the quality-balance assessment and their national lines (教督〔2017〕6号, article 6). */
public enum Resource {
    /** Teachers with more than the required degree, per 100 pupils. */
    L1("4.2", "5.3", true),
    /** Backbone teachers of county level or higher, per 100 pupils. */
    L2("1", "1", true),
    /** Full-time teachers of physical education and arts, per 100 pupils. */
    L3("0.9", "0.9", true),
    /** Teaching and auxiliary floor area per pupil in m², without indoor sports rooms. */
    L4("4.5", "5.8", false),
    /** Sports ground and hall area per pupil in m². */
    L5("7.5", "10.2", false),
    /** Book value of teaching equipment per pupil in yuan. */
    L6("2000", "2500", false),
    /** Networked multimedia classrooms, per 100 pupils. */
    L7("2.3", "2.4", true);

    private final BigDecimal primaryLine;
    private final BigDecimal juniorLine;
    private final boolean perHundred;

    Resource(String primaryLine, String juniorLine, boolean perHundred) {
        this.primaryLine = new BigDecimal(primaryLine);
        this.juniorLine = new BigDecimal(juniorLine);
        this.perHundred = perHundred;
    }

    /** The line that the state sets; a district may set another. */
    public BigDecimal nationalLine(BalanceStage stage) {
        return stage == BalanceStage.PRIMARY ? primaryLine : juniorLine;
    }

    /** In the unit of the line: per pupil, or per hundred pupils. */
    public BigDecimal inItsUnit(BigDecimal perPupil) {
        return perHundred ? perPupil.movePointRight(2) : perPupil;
    }
}

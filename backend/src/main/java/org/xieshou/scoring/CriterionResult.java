package org.xieshou.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What a criterion came to. Excluded ones have no formula; missing ones that count as 0 keep their reason. */
public record CriterionResult(
        UUID criterionId, Formula formula, MissingReason missing, boolean excluded, List<MemberResult> members) {

    /** The school-specific part, shown beside the community's points. */
    public record MemberResult(UUID schoolId, String name, Formula formula, MissingReason missing) {}

    public BigDecimal points() {
        return formula == null ? null : formula.result();
    }
}

package org.xieshou.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What a criterion is computed from. Of the five forms the first that is present counts: the bureau's decision, the
 * members' own evidence, the judgement of people, the records, or nothing with its reason.
 */
public record Evidence(
        BigDecimal decided,
        List<MemberEvidence> members,
        Judgement judgement,
        Measurement measurement,
        MissingReason missing) {

    /** Points or values given by people, and the baseline when the rule looks at improvement. */
    public record Judgement(List<BigDecimal> given, BigDecimal baseline) {}

    /** Sums of records, and what was to be reached if the records themselves tell. */
    public record Measurement(List<Term> terms, BigDecimal target) {}

    /** A number of records and what each of them is worth; no factor means that they count in full. */
    public record Term(BigDecimal value, Quantity quantity, BigDecimal factor, Quantity factorQuantity) {

        public static Term full(BigDecimal value, Quantity quantity) {
            return new Term(value, quantity, null, null);
        }
    }

    /** The evidence of one member school, with its pupils for an average weighted by them. */
    public record MemberEvidence(UUID schoolId, String name, Long pupils, Evidence evidence) {}

    public static Evidence decided(BigDecimal points) {
        return new Evidence(points, null, null, null, null);
    }

    public static Evidence members(List<MemberEvidence> members) {
        return new Evidence(null, members, null, null, null);
    }

    public static Evidence judged(List<BigDecimal> given, BigDecimal baseline) {
        return new Evidence(null, null, new Judgement(given, baseline), null, null);
    }

    public static Evidence measured(List<Term> terms, BigDecimal target) {
        return new Evidence(null, null, null, new Measurement(terms, target), null);
    }

    public static Evidence missing(MissingReason reason) {
        return new Evidence(null, null, null, null, reason);
    }
}

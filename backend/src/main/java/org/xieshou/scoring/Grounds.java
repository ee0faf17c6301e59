package org.xieshou.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What a criterion is computed from. Of the five forms the first that is present counts: the bureau's decision, the
 * members' own grounds, the judgement of people, the records, or nothing with its reason.
 */
public record Grounds(
        BigDecimal decided,
        List<MemberGrounds> members,
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

    /** The grounds of one member school, with its pupils for an average weighted by them. */
    public record MemberGrounds(UUID schoolId, String name, Long pupils, Grounds grounds) {}

    public static Grounds decided(BigDecimal points) {
        return new Grounds(points, null, null, null, null);
    }

    public static Grounds members(List<MemberGrounds> members) {
        return new Grounds(null, members, null, null, null);
    }

    public static Grounds judged(List<BigDecimal> given, BigDecimal baseline) {
        return new Grounds(null, null, new Judgement(given, baseline), null, null);
    }

    public static Grounds measured(List<Term> terms, BigDecimal target) {
        return new Grounds(null, null, null, new Measurement(terms, target), null);
    }

    public static Grounds missing(MissingReason reason) {
        return new Grounds(null, null, null, null, reason);
    }
}

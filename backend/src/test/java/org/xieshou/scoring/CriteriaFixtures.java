package org.xieshou.scoring;

import java.math.BigDecimal;
import java.util.UUID;
import org.xieshou.scoring.Criterion.CriterionPart;
import org.xieshou.scoring.Criterion.OnMissing;

/** Criteria in one line each. */
final class CriteriaFixtures {

    private static final Rule NO_RULE = null;

    private CriteriaFixtures() {}

    static BigDecimal dec(String value) {
        return new BigDecimal(value);
    }

    static Criterion leaf(Criterion parent, String points, Rule rule) {
        return criterion(parent, points, null, rule, OnMissing.ZERO);
    }

    static Criterion excludable(Criterion parent, String points, Rule rule) {
        return criterion(parent, points, null, rule, OnMissing.EXCLUDE);
    }

    static Criterion weighted(Criterion parent, String points, String weight, Rule rule) {
        return criterion(parent, points, dec(weight), rule, OnMissing.ZERO);
    }

    static Criterion heading(String points) {
        return criterion(null, points, null, NO_RULE, OnMissing.ZERO);
    }

    static Criterion headingUnder(Criterion parent, String points) {
        return criterion(parent, points, null, NO_RULE, OnMissing.ZERO);
    }

    static Criterion measured(Criterion parent, String points, Rule rule, String metric) {
        var plain = leaf(parent, points, rule);
        return new Criterion(
                plain.id(),
                plain.parentId(),
                0,
                "1",
                "item",
                plain.part(),
                plain.maxPoints(),
                null,
                rule,
                metric,
                OnMissing.ZERO,
                false,
                null);
    }

    private static Criterion criterion(
            Criterion parent, String points, BigDecimal weight, Rule rule, OnMissing missing) {
        var parentId = parent == null ? null : parent.id();
        var part = parent == null ? CriterionPart.PROCESS : parent.part();
        return new Criterion(
                UUID.randomUUID(),
                parentId,
                0,
                "1",
                "item",
                part,
                dec(points),
                weight,
                rule,
                null,
                missing,
                false,
                null);
    }
}

package org.xieshou.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xieshou.shared.Uuid7;

/** Schemes as requests, in one line each. */
public final class SchemeFixtures {

    private SchemeFixtures() {}

    /** A scheme of the given criteria with four grades. */
    public static Map<String, Object> scheme(List<Map<String, Object>> criteria) {
        var scheme = new HashMap<String, Object>();
        scheme.put("name", "共同体考核方案");
        scheme.put("year", 2026);
        scheme.put("places", 2);
        scheme.put("evaluatorAggregate", "MEAN");
        scheme.put("memberAggregate", "MEAN");
        scheme.put("periodFrom", "2026-01-01");
        scheme.put("periodTo", "2026-12-31");
        scheme.put("criteria", new ArrayList<>(criteria));
        scheme.put("bands", List.of(band("优秀", 90), band("良好", 80), band("合格", 60), band("不合格", 0)));
        return scheme;
    }

    /** A criterion at the top of the tree whose points people give. */
    public static Map<String, Object> byHand(String name, int points) {
        return criterion(name, points, Map.of("kind", "MANUAL"), null);
    }

    /** A criterion counted from records. */
    public static Map<String, Object> counted(String name, int points, String metric, Number target) {
        var rule = new HashMap<String, Object>(Map.of("kind", "PROPORTIONAL"));
        if (target != null) {
            rule.put("target", target);
        }
        return criterion(name, points, rule, metric);
    }

    private static Map<String, Object> criterion(String name, int points, Map<String, Object> rule, String metric) {
        var criterion = new HashMap<String, Object>();
        criterion.put("id", Uuid7.next().toString());
        criterion.put("ordinal", 1);
        criterion.put("number", "1");
        criterion.put("name", name);
        criterion.put("part", metric == null ? "OUTCOME" : "PROCESS");
        criterion.put("maxPoints", new BigDecimal(points));
        criterion.put("rule", rule);
        criterion.put("missing", "ZERO");
        if (metric != null) {
            criterion.put("metric", metric);
        }
        return criterion;
    }

    private static Map<String, Object> band(String name, int from) {
        return Map.of("name", name, "from", from);
    }
}

package org.xieshou.shared;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Conditions of an HQL query joined by "and", each with its parameter. */
public final class Where {

    private final StringBuilder hql = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** No condition yet: every row of the district. */
    public static Where all() {
        return new Where();
    }

    /** Every row of a district that the query names itself, so that its plan can be kept ({@link KeptPlans}). */
    public static Where inDistrict(UUID district) {
        return of("it.districtId = :district").with("district", district);
    }

    /** No row at all: the scope of somebody without a relation. */
    public static Where none() {
        return all().and("1 = 0");
    }

    public static Where of(String condition) {
        return all().and(condition);
    }

    public Where and(String condition) {
        hql.append(hql.isEmpty() ? "" : " and ").append('(').append(condition).append(')');
        return this;
    }

    /** Adds a condition on a value the caller may have left out: nothing is added when it is null. */
    public Where and(String condition, String parameter, Object value) {
        if (value == null) {
            return this;
        }
        parameters.put(parameter, value);
        return and(condition);
    }

    /** Gives a parameter that stands in a condition added before. */
    public Where with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** A case-insensitive "contains" on one or more columns; wildcards of the text are taken literally. */
    public Where contains(String text, String... columns) {
        if (text == null || text.isBlank()) {
            return this;
        }
        var conditions = new StringBuilder();
        for (var column : columns) {
            conditions.append(conditions.isEmpty() ? "" : " or ").append(column).append(" ilike :text escape '!'");
        }
        return and(conditions.toString(), "text", "%" + text.strip().replaceAll("([!%_])", "!$1") + "%");
    }

    public String hql() {
        return hql.isEmpty() ? "1 = 1" : hql.toString();
    }

    public <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}

package org.xieshou.shared;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Conditions of an HQL query joined by "and", each with its parameter. A list of values ({@code in :schools}) becomes as many
 * parameters as the next power of two, since Hibernate keeps no plan of a query with a list ({@link KeptPlans}).
 */
public final class Where {

    private static final Pattern LIST = Pattern.compile("\\bin :(\\w+)");

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
        return hql.isEmpty()
                ? "1 = 1"
                : LIST.matcher(hql).replaceAll(list -> {
                    var name = list.group(1);
                    return parameters.get(name) instanceof Collection<?> values
                            ? IntStream.range(0, places(values))
                                    .mapToObj(place -> ":" + name + place)
                                    .collect(joining(", ", "in (", ")"))
                            : list.group();
                });
    }

    public <Q extends Query> Q bind(Q query) {
        parameters.forEach((name, value) -> {
            if (value instanceof Collection<?> values) {
                bind(query, name, List.copyOf(values));
            } else {
                query.setParameter(name, value);
            }
        });
        return query;
    }

    /** The last value stands in all places left over; an empty list is one place without a value, which nothing equals. */
    private static void bind(Query query, String name, List<?> values) {
        for (var place = 0; place < places(values); place++) {
            query.setParameter(name + place, values.isEmpty() ? null : values.get(Math.min(place, values.size() - 1)));
        }
    }

    private static int places(Collection<?> values) {
        var size = Math.max(1, values.size());
        return size == Integer.highestOneBit(size) ? size : 2 * Integer.highestOneBit(size);
    }
}

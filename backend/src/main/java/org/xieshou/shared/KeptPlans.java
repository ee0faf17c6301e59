package org.xieshou.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hibernate.Session;

/**
 * Runs queries so that Hibernate keeps their plan. It keeps none while a filter is on (SqmInterpretationsKey), and the
 * tenant's always is: a query in which every entity is tied to {@code :district} runs without it, any other one with it.
 */
@ApplicationScoped
public class KeptPlans {

    private static final String FILTER = "_tenantId";
    private static final String FILTER_VALUE = "tenantId";
    private static final Pattern ENTITY = Pattern.compile("\\b(?:from|join|,)\\s+[A-Z]\\w*\\s+(\\w+)");
    private static final Pattern TIED = Pattern.compile("\\b(\\w+)\\.districtId = (?:\\w+\\.districtId|:district)\\b");

    private final Session database;
    private final Map<String, Boolean> tied = new ConcurrentHashMap<>();

    KeptPlans(Session database) {
        this.database = database;
    }

    /** The district whose rows a query of this request is to find. */
    public UUID district() {
        return (UUID) database.getTenantIdentifierValue();
    }

    /** What a query finds; the district is given to it. */
    public <R> List<R> list(String hql, Class<R> row, UnaryOperator<TypedQuery<R>> values) {
        if (!tied.computeIfAbsent(hql, KeptPlans::tied)) {
            return values.apply(database.createQuery(hql, row)).getResultList();
        }
        database.disableFilter(FILTER);
        try {
            return values.apply(database.createQuery(hql, row).setParameter("district", district()))
                    .getResultList();
        } finally {
            database.enableFilter(FILTER).setParameter(FILTER_VALUE, district());
        }
    }

    public <R> Optional<R> first(String hql, Class<R> row, UnaryOperator<TypedQuery<R>> values) {
        return list(hql, row, values).stream().findFirst();
    }

    /** Whether each entity of a query is tied to the district, by the parameter or by an entity that is. */
    static boolean tied(String hql) {
        var ties = TIED.matcher(hql).results().map(tie -> tie.group(1)).toList();
        return hql.contains(".districtId = :district")
                && ENTITY.matcher(hql).results().allMatch(entity -> ties.contains(entity.group(1)));
    }
}

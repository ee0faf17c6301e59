package org.xieshou.shared;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/**
 * The records of one kind in the caller's district. The one scope predicate of the kind stands in {@link #scope()}; get,
 * list, count and export all start from it, so nobody can reach by one way what he cannot see by another.
 *
 * @param <E> the entity; its alias in conditions is always {@code it}
 */
public abstract class DistrictRecords<E extends DistrictRecord> {

    @Inject
    protected EntityManager database;

    @Inject
    protected KeptPlans plans;

    private final Class<E> type;

    /** Only for the proxies of application-scoped repositories, which pass every call on. */
    protected DistrictRecords() {
        this(null);
    }

    protected DistrictRecords(Class<E> type) {
        this.type = type;
    }

    /** Which rows the caller may see: a condition on {@code it}, over and above the district. */
    protected abstract Where scope();

    /** The record if it is there and in the caller's scope. */
    public Optional<E> find(UUID id) {
        var where = scope().and("it.id = :id", "id", id);
        var hql = "select it from " + type.getSimpleName() + " it where " + where.hql();
        return plans.list(hql, type, where::bind).stream().findFirst();
    }

    /** Whether the id is in use in the district, in or out of the caller's scope. */
    public boolean taken(UUID id) {
        var hql = "select count(it) from " + type.getSimpleName() + " it where it.id = :id";
        return database.createQuery(hql, Long.class).setParameter("id", id).getSingleResult() > 0;
    }
}

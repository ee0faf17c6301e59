package org.xieshou.shared;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
    private final String kind;

    /** Only for the proxies of application-scoped repositories, which pass every call on. */
    protected DistrictRecords() {
        this(null, null);
    }

    /** @param kind the domain word that starts the problem codes of this kind, such as {@code visit} */
    protected DistrictRecords(Class<E> type, String kind) {
        this.type = type;
        this.kind = kind;
    }

    public String kind() {
        return kind;
    }

    /** Which rows the caller may see: a condition on {@code it}, over and above the district. */
    protected abstract Where scope();

    /** The record if it is there and in the caller's scope. */
    public Optional<E> find(UUID id) {
        return find(id, LockModeType.NONE);
    }

    /** The same for a change of it or of what belongs to it: others wait until this transaction ends. */
    public Optional<E> findLocked(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<E> find(UUID id, LockModeType lock) {
        var where = scope().and("it.id = :id", "id", id);
        var hql = "select it" + from(where);
        return plans.first(hql, type, query -> where.bind(query).setLockMode(lock));
    }

    /** The record, or 404. */
    public E get(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound(kind, id));
    }

    /** The record for a change, or 404. */
    public E locked(UUID id) {
        return findLocked(id).orElseThrow(() -> Problem.notFound(kind, id));
    }

    /** 404 unless the caller sees the record, of which nothing is read. */
    public void requireSeen(UUID id) {
        if (!among(scope(), id)) {
            throw Problem.notFound(kind, id);
        }
    }

    /** Whether the id is in use in the district, in or out of the caller's scope. */
    public boolean taken(UUID id) {
        return among(Where.all(), id);
    }

    private boolean among(Where rows, UUID id) {
        var where = rows.and("it.id = :id", "id", id);
        var query = database.createQuery("select count(it)" + from(where), Long.class);
        return where.bind(query).getSingleResult() > 0;
    }

    private String from(Where where) {
        return " from " + type.getSimpleName() + " it where " + where.hql();
    }
}

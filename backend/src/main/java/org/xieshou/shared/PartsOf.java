package org.xieshou.shared;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Records that belong to another record, as drafts write them: one of somebody else is not found, and its id is taken.
 *
 * @param <E> the entity
 * @param <D> the draft
 */
public abstract class PartsOf<E extends DistrictRecord, D> implements Written<E, D> {

    private final KeptPlans plans;
    private final Class<E> type;
    private final String kind;
    private final Predicate<E> belongs;

    /** The caller has made sure that the record they belong to may be seen. */
    protected PartsOf(KeptPlans plans, Class<E> type, String kind, Predicate<E> belongs) {
        this.plans = plans;
        this.type = type;
        this.kind = kind;
        this.belongs = belongs;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Optional<E> find(UUID id) {
        return known(id).filter(belongs);
    }

    @Override
    public boolean taken(UUID id) {
        return known(id).isPresent();
    }

    private Optional<E> known(UUID id) {
        var hql = "select it from " + type.getSimpleName() + " it where it.districtId = :district and it.id = :id";
        return plans.first(hql, type, query -> query.setParameter("id", id));
    }
}

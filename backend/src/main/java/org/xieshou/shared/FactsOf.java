package org.xieshou.shared;

import java.util.function.Predicate;

/** Parts of another record that are added and then stay as they are. */
public abstract class FactsOf<E extends DistrictRecord, D> extends PartsOf<E, D> {

    private final String kept;

    /** @param kept the code with which a change is refused, such as {@code score.given} */
    protected FactsOf(KeptPlans plans, Class<E> type, String kind, String kept, Predicate<E> belongs) {
        super(plans, type, kind, belongs);
        this.kept = kept;
    }

    @Override
    public final void change(E fact, D draft) {
        throw Problem.conflict(kept);
    }
}

package org.xieshou.shared;

import java.util.Optional;
import java.util.UUID;

/**
 * How records of one kind are written by drafts. A draft is the record a client sends; two equal drafts mean the same
 * content, so {@link Drafts} can tell a repeat from a change.
 *
 * @param <E> the entity
 * @param <D> the draft
 */
public interface Written<E extends Identified, D> {

    /** The domain word that starts the problem codes of this kind, such as {@code visit}. */
    String kind();

    /** The record if it is there and in the caller's scope. */
    Optional<E> find(UUID id);

    /** Whether the id is in use in the district, seen or unseen by the caller. */
    boolean taken(UUID id);

    /** Makes and stores a new record; refuses what the caller may not or the domain does not allow. */
    E create(UUID id, D draft);

    /** The draft that would make the record as it is now. */
    D draftOf(E entity);

    /** Changes the record to the draft; refuses what the caller may not or the domain does not allow. */
    void change(E entity, D draft);
}

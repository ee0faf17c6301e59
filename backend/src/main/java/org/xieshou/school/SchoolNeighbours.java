package org.xieshou.school;

import java.util.Set;
import java.util.UUID;

/** Tells which schools work together today, so that their people see each other; communities know. */
public interface SchoolNeighbours {

    /** The schools that share a community with one of the schools, and those that belong to one of the communities. */
    Set<UUID> of(Set<UUID> schools, Set<UUID> communities);
}

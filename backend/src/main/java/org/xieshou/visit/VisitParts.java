package org.xieshou.visit;

import java.util.Collection;
import java.util.UUID;

/** Names the records that belong to a visit, so that its history is one. */
public interface VisitParts {

    Collection<UUID> partsOf(UUID visitId);
}

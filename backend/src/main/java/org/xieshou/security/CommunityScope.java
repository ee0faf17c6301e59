package org.xieshou.security;

import java.util.Set;
import java.util.UUID;

/**
 * How far communities widen what the caller may see. Implemented by the community feature, so that features the
 * communities themselves stand on, schools above all, can ask it too. Read once a request, in one statement.
 */
public interface CommunityScope {

    /**
     * The communities the caller leads, or in which a school where the caller is contact person or teacher is or ever was
     * a member. Nothing for somebody without such a relation.
     */
    Set<UUID> communities();

    /** The schools that are or ever were members of {@link #communities()}, and the caller's own. */
    Set<UUID> schools();
}

package org.xieshou.school;

import java.util.Set;
import java.util.UUID;

/** Tells which schools belong to a community today; communities know. */
public interface CommunitySchools {

    Set<UUID> of(UUID communityId);
}

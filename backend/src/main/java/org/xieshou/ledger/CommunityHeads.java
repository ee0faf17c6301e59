package org.xieshou.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.xieshou.community.Communities;
import org.xieshou.community.CommunityMembers;

/** Heads the ledgers of communities. */
@ApplicationScoped
class CommunityHeads implements LedgerHeads {

    private final Communities communities;
    private final CommunityMembers members;

    CommunityHeads(Communities communities, CommunityMembers members) {
        this.communities = communities;
        this.members = members;
    }

    @Override
    public LedgerSubject subject() {
        return LedgerSubject.COMMUNITY;
    }

    @Override
    public Optional<LedgerHead> head(UUID id) {
        return communities
                .find(id)
                .map(community -> new LedgerHead(
                        community.name,
                        members.views(id).stream()
                                .map(member -> member.school().name())
                                .distinct()
                                .toList()));
    }
}

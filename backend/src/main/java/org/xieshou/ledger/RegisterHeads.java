package org.xieshou.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xieshou.community.Communities;
import org.xieshou.community.Community;
import org.xieshou.community.CommunityMembers;
import org.xieshou.people.StaffRegister;
import org.xieshou.school.Schools;

/** Heads the ledgers of communities, schools and people. */
@ApplicationScoped
class RegisterHeads implements LedgerHeads {

    private final Communities communities;
    private final CommunityMembers members;
    private final Schools schools;
    private final StaffRegister staff;

    RegisterHeads(Communities communities, CommunityMembers members, Schools schools, StaffRegister staff) {
        this.communities = communities;
        this.members = members;
        this.schools = schools;
        this.staff = staff;
    }

    @Override
    public Optional<LedgerHead> head(LedgerSubject subject, UUID id) {
        return switch (subject) {
            case COMMUNITY -> communities.find(id).map(this::head);
            case SCHOOL -> schools.find(id).map(school -> new LedgerHead(school.name, List.of(school.name)));
            case STAFF -> staff.find(id).map(person -> new LedgerHead(person.name, List.of()));
            case PAIRING -> Optional.empty();
        };
    }

    private LedgerHead head(Community community) {
        var names = members.views(community.id).stream()
                .map(member -> member.school().name())
                .distinct()
                .toList();
        return new LedgerHead(community.name, names);
    }
}

package org.xieshou.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.xieshou.community.CommunityView.Surroundings;
import org.xieshou.shared.CallerTexts;
import org.xieshou.shared.Ref;
import org.xieshou.shared.Warning;

/** Shows a community together with its members, the name of its secretary-general and what is to be warned of. */
@ApplicationScoped
class CommunityViews {

    private final EntityManager database;
    private final Communities communities;
    private final CommunityMembers members;
    private final CommunitySize size;
    private final CallerTexts texts;

    CommunityViews(
            EntityManager database,
            Communities communities,
            CommunityMembers members,
            CommunitySize size,
            CallerTexts texts) {
        this.database = database;
        this.communities = communities;
        this.members = members;
        this.size = size;
        this.texts = texts;
    }

    CommunityView of(Community community) {
        return CommunityView.of(
                community,
                new Surroundings(
                        secretaryGeneral(community.secretaryGeneralId),
                        members.views(community.id),
                        warnings(community),
                        communities.lastVerifiedDays(List.of(community.id)).get(community.id)));
    }

    private Ref secretaryGeneral(UUID staffId) {
        return staffId == null
                ? null
                : database.createQuery("select s.id, s.name from Staff s where s.id = :id", Ref.class)
                        .setParameter("id", staffId)
                        .getSingleResultOrNull();
    }

    /** A community that ended is past mending. */
    private List<Warning> warnings(Community community) {
        var rule = size.rule();
        var schools = rule.schools(community, members.of(community.id));
        return !community.state.ended() && rule.exceeded(community, schools)
                ? List.of(texts.warning(SizeRule.TOO_MANY, schools, rule.atMost()))
                : List.of();
    }
}

package org.xieshou.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xieshou.community.CommunityMember.MemberRole;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;

/** The list of communities with what a sheet shows more: remarks and members. */
@ApplicationScoped
class CommunityLines {

    private final EntityManager database;
    private final Communities communities;
    private final Clock clock;

    CommunityLines(EntityManager database, Communities communities, Clock clock) {
        this.database = database;
        this.communities = communities;
        this.clock = clock;
    }

    Page<CommunitySheet.Line> page(Communities.Filter filter, PageRequest page) {
        var rows = communities.page(filter, page);
        var ids = rows.items().stream().map(CommunityRow::id).toList();
        var remarks = new HashMap<UUID, String>();
        database.createQuery("select it.id, it.remark from Community it where it.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> remarks.put((UUID) row[0], (String) row[1]));
        var members = members(ids);
        return rows.map(
                row -> new CommunitySheet.Line(row, remarks.get(row.id()), members.getOrDefault(row.id(), List.of())));
    }

    /** The members of today by community; those of one that ended as they were. */
    private Map<UUID, List<CommunitySheet.Member>> members(List<UUID> ids) {
        var members = new HashMap<UUID, List<CommunitySheet.Member>>();
        database.createQuery(
                        "select m.communityId, s.name, m.role from CommunityMember m"
                                + " join Community c on c.districtId = m.districtId and c.id = m.communityId"
                                + " join School s on s.districtId = m.districtId and s.id = m.schoolId"
                                + " where m.communityId in :ids and (m.validTo is null or m.validTo >= :today"
                                + " or c.state in (CONCLUDED, DISSOLVED)) order by m.role, m.validFrom, m.id",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .forEach(row -> members.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add(new CommunitySheet.Member((String) row[1], (MemberRole) row[2])));
        return members;
    }
}

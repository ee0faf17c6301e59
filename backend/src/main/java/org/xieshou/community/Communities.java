package org.xieshou.community;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestQuery;
import org.xieshou.district.Figure;
import org.xieshou.district.FigureSource;
import org.xieshou.security.CommunityScope;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.DistrictRecords;
import org.xieshou.shared.Initials;
import org.xieshou.shared.Listing;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Sorts;
import org.xieshou.shared.Where;
import org.xieshou.shared.Written;

/** The communities of the caller's district that the caller leads or whose schools he works in. */
@ApplicationScoped
public class Communities extends DistrictRecords<Community> implements Written<Community, NewCommunity>, FigureSource {

    private static final Sorts SORTS = Sorts.usually("name")
            .by("name", "it.name", String.class)
            .by("kind", "it.kind", CommunityKind.class)
            .by("state", "it.state", CommunityState.class)
            .by("startDay", "it.startDay", LocalDate.class);
    private static final String MEMBERS_TODAY =
            "from CommunityMember m where m.districtId = it.districtId and m.communityId = it.id and (m.validTo is null or m.validTo >= %s)";
    private static final String COLUMNS =
            "it.id, it.version, it.name, it.kind, it.state, it.startDay, it.startWording, it.endDay, it.endWording,"
                    + " (select min(s.name) "
                    + MEMBERS_TODAY.replace(
                            " where", " join School s on s.districtId = m.districtId and s.id = m.schoolId where")
                    + " and m.role in (CORE, LEAD)), (select count(distinct m.schoolId) " + MEMBERS_TODAY + "),"
                    + " cast(null as LocalDate)";

    private final CurrentUser user;
    private final CommunityScope bonds;
    private final Listing listing;
    private final List<LatestVisits> visits;
    private final Clock clock;

    Communities(CurrentUser user, CommunityScope bonds, Listing listing, @All List<LatestVisits> visits, Clock clock) {
        super(Community.class, "community");
        this.user = user;
        this.bonds = bonds;
        this.listing = listing;
        this.visits = visits;
        this.clock = clock;
    }

    @Override
    public Where scope() {
        return user.wholeDistrict()
                ? Where.all()
                : Where.of("it.id in :myCommunities").with("myCommunities", bonds.communities());
    }

    /** What a list of communities may be narrowed to; whatever is null narrows nothing. */
    public record Filter(
            @RestQuery String q,
            @RestQuery CommunityKind kind,
            @RestQuery CommunityState state,
            @RestQuery UUID school) {}

    /** The columns count members as of a day, and a list has parameters in its conditions only. */
    private static Listing.Source<CommunityRow> rows(LocalDate today) {
        var columns = COLUMNS.replace("%s", "{d '" + today + "'}");
        return new Listing.Source<>(CommunityRow.class, columns, "Community it", "it.id", SORTS);
    }

    Page<CommunityRow> page(Filter filter, PageRequest page) {
        var where = scope().and("it.kind = :kind", "kind", filter.kind)
                .and("it.state = :state", "state", filter.state)
                .and(
                        "exists (select 1 from CommunityMember m where m.districtId = it.districtId and m.communityId = it.id and m.schoolId = :school)",
                        "school",
                        filter.school)
                .contains(filter.q, "it.name", "it.initials");
        var rows = listing.page(rows(LocalDate.now(clock)), where, page);
        var latest =
                lastVerifiedDays(rows.items().stream().map(CommunityRow::id).toList());
        return rows.map(row -> row.seenLast(latest.get(row.id())));
    }

    Map<UUID, LocalDate> lastVerifiedDays(List<UUID> ids) {
        var latest = new HashMap<UUID, LocalDate>();
        if (!ids.isEmpty()) {
            visits.forEach(source -> latest.putAll(source.lastVerifiedDays(ids)));
        }
        return latest;
    }

    /** Lets a verb move the community on. */
    Community move(UUID id, Consumer<Community> verb) {
        var community = locked(id);
        verb.accept(community);
        database.flush();
        return community;
    }

    @Override
    public Community create(UUID id, NewCommunity draft) {
        user.requireCommunity(id);
        var community = new Community();
        community.id = id;
        apply(draft, community);
        database.persist(community);
        return community;
    }

    @Override
    public NewCommunity draftOf(Community community) {
        return NewCommunity.of(community);
    }

    @Override
    public void change(Community community, NewCommunity draft) {
        user.requireCommunity(community.id);
        community.requireNotEnded();
        if (community.state != CommunityState.DRAFT && !draft.sameFrame(draftOf(community)) && !user.wholeDistrict()) {
            throw Problem.forbidden("community.frame-decided");
        }
        apply(draft, community);
    }

    private void apply(NewCommunity draft, Community community) {
        if (draft.secretaryGeneralId() != null && !draft.secretaryGeneralId().equals(community.secretaryGeneralId)) {
            requireStaff(draft.secretaryGeneralId());
        }
        draft.applyTo(community);
        community.initials = Initials.of(community.name);
    }

    private void requireStaff(UUID staffId) {
        var known = database.createQuery("select count(s) from Staff s where s.id = :id", Long.class)
                .setParameter("id", staffId)
                .getSingleResult();
        if (known == 0) {
            throw Problem.invalid("/secretaryGeneralId", "community.staff-unknown");
        }
    }

    /** Removes a draft with everything that belongs to it. */
    void remove(Community community) {
        user.requireCommunity(community.id);
        community.requireDraft();
        for (var part : List.of("CommunityMember", "CommunityDocument")) {
            database.createQuery("delete from " + part + " p where p.communityId = :id")
                    .setParameter("id", community.id)
                    .executeUpdate();
        }
    }

    @Override
    public Map<Figure, Long> count(UUID districtId) {
        var running = database.createNativeQuery(
                        "select count(*) from community where district_id = :district and state = 'ACTIVE'", Long.class)
                .setParameter("district", districtId)
                .getSingleResult();
        return Map.of(Figure.COMMUNITIES, (Long) running);
    }
}

package org.xieshou.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.xieshou.pairing.Pairing.PairingState;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.Role;
import org.xieshou.shared.ConstraintNames;
import org.xieshou.shared.DistrictRecords;
import org.xieshou.shared.Listing;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Sorts;
import org.xieshou.shared.Where;
import org.xieshou.shared.Written;

/**
 * The pairings the caller may see: the coordinator all; whoever leads a community those in it; a contact person those of
 * his school and of its communities; everybody his own.
 */
@ApplicationScoped
public class Pairings extends DistrictRecords<Pairing> implements Written<Pairing, NewPairing> {

    private static final String MINE = "it.communityId in :led or it.schoolAId in :contact or it.schoolBId in :contact"
            + " or it.staffAId = :me or it.staffBId = :me or exists (select 1 from CommunityMember m"
            + " where m.districtId = it.districtId and m.communityId = it.communityId and m.schoolId in :contact)";
    private static final String OVER = "(it.endedOn is not null or it.validTo < :today)";
    private static final Listing.Source<PairingLine> LINES = new Listing.Source<>(
            PairingLine.class,
            PairingLine.COLUMNS,
            PairingLine.FROM,
            "it.id",
            Sorts.usually("-from")
                    .by("from", "it.validFrom", LocalDate.class)
                    .by("to", "it.validTo", LocalDate.class)
                    .by("kind", "it.kind", PairingKind.class));

    static {
        ConstraintNames.mean("pairing_community_known", "/communityId", "pairing.community-unknown");
        ConstraintNames.mean("pairing_school_a_known", "/sideA/schoolId", "pairing.school-unknown");
        ConstraintNames.mean("pairing_school_b_known", "/sideB/schoolId", "pairing.school-unknown");
        ConstraintNames.mean("pairing_staff_a_known", "/sideA/staffId", "pairing.staff-unknown");
        ConstraintNames.mean("pairing_staff_b_known", "/sideB/staffId", "pairing.staff-unknown");
    }

    private final CurrentUser user;
    private final Listing listing;
    private final Clock clock;

    Pairings(CurrentUser user, Listing listing, Clock clock) {
        super(Pairing.class, "pairing");
        this.user = user;
        this.listing = listing;
        this.clock = clock;
    }

    @Override
    public Where scope() {
        return user.wholeDistrict()
                ? Where.all()
                : Where.of(MINE)
                        .with("led", user.communities())
                        .with("contact", user.schools(Role.SCHOOL_COORDINATOR))
                        .with("me", user.staffId());
    }

    /** What a list of pairings may be narrowed to; whatever is null narrows nothing. */
    public record Filter(
            @RestQuery String q,
            @RestQuery UUID community,
            @RestQuery UUID school,
            @RestQuery UUID staff,
            @RestQuery PairingKind kind,
            @RestQuery PairingState state) {}

    Page<PairingRow> page(Filter filter, PageRequest page) {
        var where = scope().and("it.communityId = :community", "community", filter.community)
                .and("it.schoolAId = :school or it.schoolBId = :school", "school", filter.school)
                .and("it.staffAId = :staff or it.staffBId = :staff", "staff", filter.staff)
                .and("it.kind = :kind", "kind", filter.kind)
                .contains(filter.q, "a.name", "b.name", "sa.name", "sb.name", "a.initials", "b.initials");
        if (filter.state != null) {
            where.and(filter.state == PairingState.ENDED ? OVER : "not " + OVER).with("today", today());
        }
        return listing.page(LINES, where, page).map(line -> line.row(today()));
    }

    /** A pairing with the names of both sides. */
    PairingView view(Pairing pairing) {
        return database.createQuery(
                        "select " + PairingLine.COLUMNS + " from " + PairingLine.FROM + " where it.id = :id",
                        PairingLine.class)
                .setParameter("id", pairing.id)
                .getSingleResult()
                .view(today());
    }

    Pairing end(UUID id, String reason) {
        var pairing = locked(id);
        requireWrite(pairing);
        pairing.end(reason, today());
        database.flush();
        return pairing;
    }

    /** 403 unless the caller coordinates the district, leads the community, or is contact person of one of the schools. */
    void requireWrite(Pairing pairing) {
        if (!mayWrite(pairing)) {
            throw Problem.forbidden("pairing.not-yours");
        }
    }

    private boolean mayWrite(Pairing pairing) {
        var mine = user.schools(Role.SCHOOL_COORDINATOR);
        return user.wholeDistrict()
                || user.communities().contains(pairing.communityId)
                || mine.contains(pairing.schoolAId)
                || mine.contains(pairing.schoolBId);
    }

    @Override
    public Pairing create(UUID id, NewPairing draft) {
        var pairing = new Pairing();
        pairing.id = id;
        apply(draft, pairing);
        database.persist(pairing);
        return pairing;
    }

    @Override
    public NewPairing draftOf(Pairing pairing) {
        return NewPairing.of(pairing);
    }

    @Override
    public void change(Pairing pairing, NewPairing draft) {
        requireWrite(pairing);
        pairing.requireNotEnded();
        apply(draft, pairing);
    }

    private void apply(NewPairing draft, Pairing pairing) {
        draft.applyTo(pairing);
        if (!mayWrite(pairing)) {
            throw Problem.invalid("/sideA/schoolId", "pairing.not-your-school");
        }
        if (pairing.communityId != null) {
            requireMember("/sideA/schoolId", pairing, pairing.schoolAId);
            requireMember("/sideB/schoolId", pairing, pairing.schoolBId);
        }
    }

    private void requireMember(String pointer, Pairing pairing, UUID schoolId) {
        var memberships = database.createQuery(
                        "select count(m) from CommunityMember m where m.communityId = :community and m.schoolId = :school"
                                + " and m.validFrom <= :to and (m.validTo is null or m.validTo >= :from)",
                        Long.class)
                .setParameter("community", pairing.communityId)
                .setParameter("school", schoolId)
                .setParameter("from", pairing.validFrom)
                .setParameter("to", pairing.validTo)
                .getSingleResult();
        if (memberships == 0) {
            throw Problem.invalid(pointer, "pairing.school-not-in-community");
        }
    }

    /** Removes a pairing nobody has visited for yet; what was lived is ended instead. */
    void remove(Pairing pairing) {
        requireWrite(pairing);
        var done = database.createQuery(
                        "select count(q) from Quota q where q.pairingId = :id and q.done > 0", Long.class)
                .setParameter("id", pairing.id)
                .getSingleResult();
        if (done > 0) {
            throw Problem.conflict("pairing.lived");
        }
        database.createQuery("delete from Quota q where q.pairingId = :id")
                .setParameter("id", pairing.id)
                .executeUpdate();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.xieshou.visit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.xieshou.ledger.Evidence;
import org.xieshou.ledger.VisitFacts;
import org.xieshou.ledger.VisitKind;
import org.xieshou.presence.HostCode;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Remembered;
import org.xieshou.shared.Untold;

/** People of one school go to another to lead, teach, learn or look: any activity with a time, a place and a theme. */
@Entity
@Remembered("visits/{id}")
public class Visit extends DistrictRecord {

    public UUID communityId;
    public UUID pairingId;

    @Enumerated(EnumType.STRING)
    public VisitKind kind;

    public UUID organiserSchoolId;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "visit_id", nullable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @OrderBy("ordinal")
    public List<VisitHost> hosts = new ArrayList<>();

    public String placeText;
    public LocalDate firstDay;
    public LocalDate lastDay;

    /** The days as they were written where they were not exact. */
    public String dayWording;

    public LocalTime startTime;
    public LocalTime endTime;
    public String theme;
    public String content;
    public String result;
    public Integer headcount;
    public String participantsText;

    @Enumerated(EnumType.STRING)
    public VisitState state = VisitState.PLANNED;

    public String cancelReason;

    /** Null until the visit was held. */
    @Enumerated(EnumType.STRING)
    public RecordedHow recordedHow;

    /** The account or API client. */
    public UUID createdBy;

    public String createdByName;
    public Instant createdAt;

    /** Known to the host's side alone. */
    public byte[] hostSecret = HostCode.fresh().secret();

    /** People expected; this and the figures below follow from participants, check-ins and disputes. */
    @Untold
    @OptimisticLock(excluded = true)
    public int expected;

    /** People who checked in on site. */
    @Untold
    @OptimisticLock(excluded = true)
    public int onSite;

    /** People of whom it was only written down that they came. */
    @Untold
    @OptimisticLock(excluded = true)
    public int typedIn;

    /** The grade of the whole visit; null until it was held. */
    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    public Evidence evidence;

    /** Somebody objects and nobody has decided yet. */
    @OptimisticLock(excluded = true)
    public boolean disputed;

    /** An objection to the whole visit was accepted: it counts no longer as proven. */
    @OptimisticLock(excluded = true)
    public boolean refuted;

    public List<UUID> hostSchoolIds() {
        return hosts.stream().map(host -> host.schoolId).toList();
    }

    /** The organiser and the hosts. */
    public Set<UUID> schoolIds() {
        var schools = new HashSet<>(hostSchoolIds());
        schools.add(organiserSchoolId);
        return schools;
    }

    /** People who came: those on site, or those written down where nobody checked in. */
    public int came() {
        return onSite > 0 ? onSite : typedIn;
    }

    public boolean wasHeld() {
        return state == VisitState.HELD;
    }

    public boolean verified() {
        return state == VisitState.HELD && evidence.verified() && !refuted;
    }

    public HostCode hostCode() {
        return new HostCode(hostSecret);
    }

    /** Sets the hosts in this order. Other hosts get another code: the old ones know the secret. */
    void receiveAt(List<UUID> schoolIds) {
        if (!hosts.isEmpty() && !Set.copyOf(hostSchoolIds()).equals(Set.copyOf(schoolIds))) {
            hostSecret = HostCode.fresh().secret();
        }
        hosts.removeIf(host -> !schoolIds.contains(host.schoolId));
        for (int i = 0; i < schoolIds.size(); i++) {
            hostOf(schoolIds.get(i)).ordinal = i;
        }
        hosts.sort((one, other) -> Integer.compare(one.ordinal, other.ordinal));
    }

    private VisitHost hostOf(UUID schoolId) {
        return hosts.stream()
                .filter(host -> host.schoolId.equals(schoolId))
                .findFirst()
                .orElseGet(() -> {
                    hosts.add(VisitHost.of(schoolId));
                    return hosts.getLast();
                });
    }

    /** The visit took place; a better way of recording replaces a worse one, never the other way round. */
    public void hold(RecordedHow how) {
        requireNotCancelled();
        state = VisitState.HELD;
        if (recordedHow == null || how.compareTo(recordedHow) < 0) {
            recordedHow = how;
        }
        if (evidence == null) {
            evidence = Evidence.TYPED_IN;
        }
    }

    /** Cancels a visit that has not been held; again changes nothing. */
    void cancel(String reason) {
        if (state == VisitState.HELD) {
            throw Problem.conflict("visit.held");
        }
        if (state == VisitState.PLANNED) {
            state = VisitState.CANCELLED;
            cancelReason = reason;
        }
    }

    /** Takes a cancellation back; again changes nothing. */
    void reopen() {
        if (state == VisitState.CANCELLED) {
            state = VisitState.PLANNED;
            cancelReason = null;
        }
    }

    public void requireNotCancelled() {
        if (state == VisitState.CANCELLED) {
            throw Problem.conflict("visit.cancelled");
        }
    }

    /** Counts afresh who is expected and who came. */
    public void count(Collection<VisitParticipant> people) {
        var grades = people.stream()
                .filter(person -> !person.refuted)
                .map(person -> person.evidence)
                .filter(grade -> grade != null)
                .toList();
        expected = people.size();
        onSite = Math.toIntExact(grades.stream().filter(Evidence::onSite).count());
        typedIn = grades.size() - onSite;
        if (state == VisitState.HELD) {
            evidence = Evidence.ofVisit(grades).orElse(Evidence.TYPED_IN);
        }
    }

    /** What the rest of the district counts about this visit. */
    public VisitFacts facts() {
        return new VisitFacts(
                id, communityId, pairingId, schoolIds(), firstDay, kind, state == VisitState.HELD, verified());
    }
}

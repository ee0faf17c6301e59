package org.xieshou.visit;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.xieshou.ledger.Evidence;
import org.xieshou.ledger.VisitKind;
import org.xieshou.shared.Where;

/** Which visits a list shows; every condition may be left out. */
public class VisitFilter {

    @RestQuery
    @Parameter(description = "Visits that end on this day or later")
    public LocalDate from;

    @RestQuery
    @Parameter(description = "Visits that begin on this day or earlier")
    public LocalDate to;

    @RestQuery
    public VisitKind kind;

    @RestQuery
    public UUID community;

    @RestQuery
    public UUID pairing;

    @RestQuery
    @Parameter(description = "Organised or received by this school")
    public UUID school;

    @RestQuery
    @Parameter(description = "This person takes part")
    public UUID staff;

    @RestQuery
    public VisitState state;

    @RestQuery
    public Evidence evidence;

    @RestQuery
    @Parameter(description = "Only visits that count in full, or only those that do not")
    public Boolean verified;

    @RestQuery
    @Parameter(description = "Only visits somebody objects to, or only those nobody objects to")
    public Boolean disputed;

    @RestQuery
    @Parameter(description = "Only visits the caller takes part in or planned")
    public Boolean mine;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Words of the theme, the content or the result")
    public String q;

    /** Narrows a scope to this filter; {@code me} and {@code account} are the caller. */
    Where narrow(Where scope, UUID me, UUID account) {
        scope.and("it.lastDay >= :from", "from", from)
                .and("it.firstDay <= :to", "to", to)
                .and("it.kind = :kind", "kind", kind)
                .and("it.communityId = :community", "community", community)
                .and("it.pairingId = :pairing", "pairing", pairing)
                .and("it.organiserSchoolId = :school or " + Visits.hostedBy("= :school"), "school", school)
                .and(Visits.TAKES_PART.formatted("staff"), "staff", staff)
                .and("it.state = :state", "state", state)
                .and("it.evidence = :evidence", "evidence", evidence)
                .and("it.disputed = :disputed", "disputed", disputed)
                .contains(q, "it.theme", "it.content", "it.result");
        if (verified != null) {
            scope.and((verified ? "" : "not ") + Visits.VERIFIED).with("verifiedOnes", Evidence.verifiedOnes());
        }
        if (Boolean.TRUE.equals(mine)) {
            scope.and("it.createdBy = :mine or " + Visits.TAKES_PART.formatted("myself"))
                    .with("mine", account)
                    .with("myself", me);
        }
        return scope;
    }
}

package org.xieshou.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.xieshou.evaluation.Evaluation.EvaluationState;
import org.xieshou.scheme.Schemes;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.Role;
import org.xieshou.shared.ConstraintNames;
import org.xieshou.shared.DistrictRecords;
import org.xieshou.shared.Listing;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Sorts;
import org.xieshou.shared.Where;
import org.xieshou.shared.Written;

/**
 * The evaluations of the district: a lead sees those of the own community and those it checks, an evaluator those
 * assigned to him, the member schools those that are announced.
 */
@ApplicationScoped
public class Evaluations extends DistrictRecords<Evaluation> implements Written<Evaluation, NewEvaluation> {

    private static final Listing.Source<EvaluationRow> ROWS = new Listing.Source<>(
            EvaluationRow.class,
            "it.id, it.version, new org.xieshou.shared.Ref(s.id, s.name), s.year, s.edition,"
                    + " new org.xieshou.shared.Ref(c.id, c.name), it.state, it.objectionUntil, it.total, it.grade",
            "Evaluation it join Scheme s on s.id = it.schemeId and s.districtId = it.districtId"
                    + " join Community c on c.id = it.communityId and c.districtId = it.districtId",
            "it.id",
            Sorts.usually("-year").by("year", "s.year", Integer.class).by("state", "it.state", EvaluationState.class));

    private static final String CHECKED = "it.crossCommunityId in :led and it.state <> :unsubmitted";
    private static final String ASSIGNED =
            "exists (select 1 from Evaluator e where e.evaluationId = it.id and e.accountId = :evaluator)";
    private static final String ANNOUNCED = "it.state in :announced and exists (select 1 from CommunityMember m"
            + " where m.communityId = it.communityId and m.schoolId in :mySchools)";

    static {
        ConstraintNames.mean("evaluation_once", "/communityId", "evaluation.exists");
        ConstraintNames.mean("evaluation_community", "/communityId", "evaluation.community-unknown");
        ConstraintNames.mean("evaluation_cross_community", "/crossCommunityId", "evaluation.community-unknown");
    }

    private final CurrentUser user;
    private final Schemes schemes;
    private final Listing listing;

    Evaluations(CurrentUser user, Schemes schemes, Listing listing) {
        super(Evaluation.class, "evaluation");
        this.user = user;
        this.schemes = schemes;
        this.listing = listing;
    }

    @Override
    protected Where scope() {
        if (user.wholeDistrict()) {
            return Where.all();
        }
        return Where.of("it.communityId in :led or (" + CHECKED + ") or " + ASSIGNED + " or (" + ANNOUNCED + ")")
                .with("led", user.communities())
                .with("unsubmitted", EvaluationState.SELF_ASSESSMENT)
                .with("evaluator", user.has(Role.EVALUATOR) ? user.accountId() : null)
                .with("announced", List.of(EvaluationState.OBJECTION, EvaluationState.PUBLISHED))
                .with("mySchools", user.schools(Role.SCHOOL_COORDINATOR));
    }

    /** What a list of evaluations may be narrowed to; whatever is null narrows nothing. */
    public record Filter(
            @RestQuery UUID scheme,
            @RestQuery UUID community,
            @RestQuery EvaluationState state) {}

    Page<EvaluationRow> page(Filter filter, PageRequest request) {
        var where = scope().and("it.schemeId = :scheme", "scheme", filter.scheme)
                .and("it.communityId = :community", "community", filter.community)
                .and("it.state = :state", "state", filter.state);
        return listing.page(ROWS, where, request);
    }

    /** What the caller sees of an evaluation, with the names of what it refers to. */
    public EvaluationView view(Evaluation evaluation) {
        database.flush();
        var names = database.createQuery(
                        "select s.name, s.year, s.edition, c.name, x.name from Scheme s"
                                + " join Community c on c.id = :community and c.districtId = s.districtId"
                                + " left join Community x on x.id = :cross and x.districtId = s.districtId"
                                + " where s.id = :scheme",
                        EvaluationView.Names.class)
                .setParameter("scheme", evaluation.schemeId)
                .setParameter("community", evaluation.communityId)
                .setParameter("cross", evaluation.crossCommunityId)
                .getSingleResult();
        return EvaluationView.of(evaluation, names);
    }

    @Override
    public Evaluation create(UUID id, NewEvaluation draft) {
        schemes.published(draft.schemeId());
        var evaluation = new Evaluation();
        evaluation.id = id;
        draft.applyTo(evaluation);
        database.persist(evaluation);
        return evaluation;
    }

    @Override
    public NewEvaluation draftOf(Evaluation evaluation) {
        return NewEvaluation.of(evaluation);
    }

    @Override
    public void change(Evaluation evaluation, NewEvaluation draft) {
        evaluation.requireChangeable(draft);
        draft.applyTo(evaluation);
    }
}

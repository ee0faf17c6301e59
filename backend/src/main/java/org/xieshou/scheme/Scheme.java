package org.xieshou.scheme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.xieshou.scoring.CriteriaTree;
import org.xieshou.scoring.CriteriaTree.MetricBook;
import org.xieshou.scoring.Criterion;
import org.xieshou.scoring.EvaluatorAggregate;
import org.xieshou.scoring.GradeBand;
import org.xieshou.scoring.MemberAggregate;
import org.xieshou.scoring.Scoring;
import org.xieshou.shared.DistrictRecord;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Problem.FieldProblem;
import org.xieshou.shared.Remembered;

/** By what a district evaluates its communities in a year. */
@Entity
@Remembered("schemes/{id}")
public class Scheme extends DistrictRecord {

    public enum SchemeState {
        DRAFT,
        PUBLISHED
    }

    public String name;
    public int year;
    public int edition = 1;

    /** The published edition that this one takes the place of. */
    public UUID replacesId;

    /** Decimals kept when points are rounded. */
    public int places;

    @Enumerated(EnumType.STRING)
    public EvaluatorAggregate evaluatorAggregate;

    @Enumerated(EnumType.STRING)
    public MemberAggregate memberAggregate;

    public LocalDate periodFrom;
    public LocalDate periodTo;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Criterion> criteria = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<GradeBand> bands = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    public SchemeState state = SchemeState.DRAFT;

    public Instant publishedAt;

    /** Refuses a change of what is published: others are evaluated by it. */
    void requireDraft() {
        if (state == SchemeState.PUBLISHED) {
            throw Problem.conflict("scheme.published");
        }
    }

    /** Makes the scheme binding, when its criteria and bands are complete; doing it again changes nothing. */
    void publish(MetricBook metrics, Instant now) {
        if (state == SchemeState.PUBLISHED) {
            return;
        }
        var faults = faults(metrics);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        state = SchemeState.PUBLISHED;
        publishedAt = now;
    }

    public CriteriaTree tree() {
        return new CriteriaTree(criteria);
    }

    public Scoring.Ways ways() {
        return new Scoring.Ways(places, evaluatorAggregate, memberAggregate);
    }

    private List<FieldProblem> faults(MetricBook metrics) {
        var faults = new ArrayList<FieldProblem>();
        for (var fault : tree().faults(metrics)) {
            faults.add(new FieldProblem(pointer(fault.criterionId()), fault.code(), List.of()));
        }
        if (!GradeBand.cover(bands)) {
            faults.add(new FieldProblem("/bands", "scheme.bands-gap", List.of()));
        }
        return faults;
    }

    private String pointer(UUID criterionId) {
        for (var i = 0; i < criteria.size(); i++) {
            if (criteria.get(i).id().equals(criterionId)) {
                return "/criteria/" + i;
            }
        }
        return "/criteria";
    }
}

package org.xieshou.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xieshou.contract.SampleDistrict;
import org.xieshou.contract.SampleDistricts;
import org.xieshou.contract.SampleRecords;
import org.xieshou.scheme.Scheme;
import org.xieshou.scoring.Criterion;
import org.xieshou.scoring.Criterion.CriterionPart;
import org.xieshou.scoring.Criterion.OnMissing;
import org.xieshou.scoring.EvaluatorAggregate;
import org.xieshou.scoring.GradeBand;
import org.xieshou.scoring.MemberAggregate;
import org.xieshou.scoring.Rule;
import org.xieshou.security.Account;
import org.xieshou.security.Role;
import org.xieshou.shared.Uuid7;

/** A published scheme and the evaluation of the sample community by it, for trying rights. */
@ApplicationScoped
class EvaluationSamples implements SampleRecords, SampleDistricts.Assigned {

    private final EntityManager database;
    private final Evaluations evaluations;
    private final Evaluators evaluators;

    EvaluationSamples(EntityManager database, Evaluations evaluations, Evaluators evaluators) {
        this.database = database;
        this.evaluations = evaluations;
        this.evaluators = evaluators;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void make(SampleDistrict district) {
        var scheme = scheme();
        database.persist(scheme);
        database.flush();
        var evaluation =
                evaluations.create(Uuid7.next(), new NewEvaluation(scheme.id, district.get("communities"), null));
        var objection = new Objection();
        objection.id = Uuid7.next();
        objection.evaluationId = evaluation.id;
        objection.text = "试验";
        objection.raisedBy = "试验";
        objection.raisedAt = Instant.now();
        database.persist(objection);
        district.put("schemes", scheme.id);
        district.put("evaluations", evaluation.id);
        district.put("criteria", scheme.criteria.getFirst().id());
        district.put("objections", objection.id);
        district.put("scores", Uuid7.next());
        district.put("evaluators", Uuid7.next());
    }

    @Override
    public void assign(SampleDistrict district, Map<Role, Account> people) {
        var account = people.get(Role.EVALUATOR);
        evaluators.appoint(evaluations.get(district.get("evaluations")), account.id);
    }

    private static Scheme scheme() {
        var scheme = new Scheme();
        scheme.id = Uuid7.next();
        scheme.name = "试验方案";
        scheme.year = 2026;
        scheme.places = 2;
        scheme.evaluatorAggregate = EvaluatorAggregate.MEAN;
        scheme.memberAggregate = MemberAggregate.MEAN;
        scheme.periodFrom = LocalDate.of(2026, 1, 1);
        scheme.periodTo = LocalDate.of(2026, 12, 31);
        scheme.criteria = List.of(new Criterion(
                UUID.randomUUID(),
                null,
                0,
                "1",
                "专家评分",
                CriterionPart.OUTCOME,
                new BigDecimal(100),
                null,
                Rule.manual(),
                null,
                OnMissing.ZERO,
                false,
                null));
        scheme.bands = List.of(new GradeBand("合格", BigDecimal.ZERO));
        scheme.state = Scheme.SchemeState.PUBLISHED;
        scheme.publishedAt = Instant.now();
        return scheme;
    }
}

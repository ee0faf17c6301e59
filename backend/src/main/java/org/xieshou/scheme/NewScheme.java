package org.xieshou.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xieshou.scoring.CriteriaTree;
import org.xieshou.scoring.Criterion;
import org.xieshou.scoring.EvaluatorAggregate;
import org.xieshou.scoring.GradeBand;
import org.xieshou.scoring.MemberAggregate;
import org.xieshou.shared.Problem;

/** A scheme as a coordinator writes it; it may stay incomplete until it is published. */
public record NewScheme(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotNull @Min(0) @Max(4) Integer places,
        @NotNull EvaluatorAggregate evaluatorAggregate,
        @NotNull MemberAggregate memberAggregate,
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodTo,
        UUID replacesId,
        @NotNull @Valid @Size(max = 200) List<@NotNull Criterion> criteria,
        @NotNull @Valid @Size(max = 20) List<@NotNull GradeBand> bands) {

    static NewScheme of(Scheme scheme) {
        return new NewScheme(
                scheme.name,
                scheme.year,
                scheme.places,
                scheme.evaluatorAggregate,
                scheme.memberAggregate,
                scheme.periodFrom,
                scheme.periodTo,
                scheme.replacesId,
                List.copyOf(scheme.criteria),
                List.copyOf(scheme.bands));
    }

    void applyTo(Scheme scheme) {
        requireOrder();
        scheme.name = name;
        scheme.year = year;
        scheme.places = places;
        scheme.evaluatorAggregate = evaluatorAggregate;
        scheme.memberAggregate = memberAggregate;
        scheme.periodFrom = periodFrom;
        scheme.periodTo = periodTo;
        scheme.replacesId = replacesId;
        scheme.criteria = new ArrayList<>(criteria);
        scheme.bands = new ArrayList<>(bands);
    }

    private void requireOrder() {
        if (periodTo.isBefore(periodFrom)) {
            throw Problem.invalid("/periodTo", "scheme.period-reversed");
        }
        if (!CriteriaTree.isTree(criteria)) {
            throw Problem.invalid("/criteria", "scheme.criteria-no-tree");
        }
    }
}

package org.xieshou.scheme;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xieshou.scheme.Scheme.SchemeState;
import org.xieshou.scoring.Criterion;
import org.xieshou.scoring.EvaluatorAggregate;
import org.xieshou.scoring.GradeBand;
import org.xieshou.scoring.MemberAggregate;
import org.xieshou.shared.Versioned;

/** A scheme with its criteria, in the order they are read. */
public record SchemeView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String name,
        @NotNull int year,
        @NotNull int edition,
        UUID replacesId,
        @NotNull int places,
        @NotNull EvaluatorAggregate evaluatorAggregate,
        @NotNull MemberAggregate memberAggregate,
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodTo,
        @NotNull List<Criterion> criteria,
        @NotNull List<GradeBand> bands,
        @NotNull SchemeState state,
        Instant publishedAt)
        implements Versioned {

    static SchemeView of(Scheme scheme) {
        return new SchemeView(
                scheme.id,
                scheme.version,
                scheme.name,
                scheme.year,
                scheme.edition,
                scheme.replacesId,
                scheme.places,
                scheme.evaluatorAggregate,
                scheme.memberAggregate,
                scheme.periodFrom,
                scheme.periodTo,
                scheme.tree().inOrder(),
                List.copyOf(scheme.bands),
                scheme.state,
                scheme.publishedAt);
    }
}

package org.xieshou.visit;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.ledger.Evidence;

/** How many visits a filter finds, in all and by what they show. */
public record VisitCounts(
        @NotNull long total,
        @NotNull long planned,
        @NotNull long held,
        @NotNull long cancelled,

        @NotNull @Schema(description = "People who came to the held ones, each as often as he came")
        long people,

        @NotNull List<GradeCount> grades) {

    /** How many held visits have this grade. */
    public record GradeCount(
            @NotNull Evidence evidence, @NotNull long visits) {}

    record Group(VisitState state, Evidence evidence, long visits, long people) {}

    static VisitCounts of(List<Group> groups) {
        var planned = sum(groups, VisitState.PLANNED, null);
        var held = sum(groups, VisitState.HELD, null);
        var cancelled = sum(groups, VisitState.CANCELLED, null);
        var grades = List.of(Evidence.values()).stream()
                .map(grade -> new GradeCount(grade, sum(groups, VisitState.HELD, grade)))
                .toList();
        var people = groups.stream()
                .filter(group -> group.state() == VisitState.HELD)
                .mapToLong(Group::people)
                .sum();
        return new VisitCounts(planned + held + cancelled, planned, held, cancelled, people, grades);
    }

    private static long sum(List<Group> groups, VisitState state, Evidence grade) {
        return groups.stream()
                .filter(group -> group.state() == state && (grade == null || group.evidence() == grade))
                .mapToLong(Group::visits)
                .sum();
    }
}

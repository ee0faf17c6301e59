package org.xieshou.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.ledger.VisitKind;
import org.xieshou.shared.Blank;
import org.xieshou.shared.Problem;

/** What a client sends to plan a visit or to write down what came of it. */
public record NewVisit(
        UUID communityId,
        UUID pairingId,
        @NotNull VisitKind kind,
        @NotNull UUID organiserSchoolId,
        @NotEmpty @Size(max = 20) List<@NotNull UUID> hostSchoolIds,

        @Size(max = 200) @Schema(description = "Where, if not simply at the host school")
        String placeText,

        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,

        @Size(max = 100) @Schema(description = "The days as they were written where they are not exact")
        String dayWording,

        LocalTime startTime,
        LocalTime endTime,
        @NotBlank @Size(max = 200) String theme,
        @Size(max = 5000) String content,

        @Size(max = 5000) @Schema(description = "What came of it; a visit with a result was held")
        String result,

        @Min(0) @Max(100000) @Schema(description = "How many people, where they are not named")
        Integer headcount,

        @Size(max = 1000) @Schema(description = "Who took part, where they are not named one by one")
        String participantsText) {

    public NewVisit {
        hostSchoolIds = hostSchoolIds == null ? null : hostSchoolIds.stream().toList();
        placeText = Blank.toNull(placeText);
        dayWording = Blank.toNull(dayWording);
        theme = Blank.toNull(theme);
        content = Blank.toNull(content);
        result = Blank.toNull(result);
        participantsText = Blank.toNull(participantsText);
        startTime = startTime == null ? null : startTime.truncatedTo(ChronoUnit.MINUTES);
        endTime = endTime == null ? null : endTime.truncatedTo(ChronoUnit.MINUTES);
    }

    static NewVisit of(Visit visit) {
        return new NewVisit(
                visit.communityId,
                visit.pairingId,
                visit.kind,
                visit.organiserSchoolId,
                visit.hostSchoolIds(),
                visit.placeText,
                visit.firstDay,
                visit.lastDay,
                visit.dayWording,
                visit.startTime,
                visit.endTime,
                visit.theme,
                visit.content,
                visit.result,
                visit.headcount,
                visit.participantsText);
    }

    /** The same plan with the record of another draft. */
    NewVisit withRecordOf(NewVisit other) {
        return new NewVisit(
                communityId,
                pairingId,
                kind,
                organiserSchoolId,
                hostSchoolIds,
                placeText,
                firstDay,
                lastDay,
                dayWording,
                startTime,
                endTime,
                theme,
                other.content,
                other.result,
                other.headcount,
                other.participantsText);
    }

    void applyTo(Visit visit) {
        new VisitPeriod(firstDay, lastDay, startTime, endTime).require();
        if (new HashSet<>(hostSchoolIds).size() < hostSchoolIds.size()) {
            throw Problem.invalid("/hostSchoolIds", "visit.host-twice");
        }
        visit.communityId = communityId;
        visit.pairingId = pairingId;
        visit.kind = kind;
        visit.organiserSchoolId = organiserSchoolId;
        visit.receiveAt(hostSchoolIds);
        visit.placeText = placeText;
        visit.firstDay = firstDay;
        visit.lastDay = lastDay;
        visit.dayWording = dayWording;
        visit.startTime = startTime;
        visit.endTime = endTime;
        visit.theme = theme;
        visit.content = content;
        visit.result = result;
        visit.headcount = headcount;
        visit.participantsText = participantsText;
    }
}

package org.xieshou.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.xieshou.ledger.Evidence;
import org.xieshou.ledger.VisitKind;
import org.xieshou.shared.Ref;

/** A line of the list as the database gives it: one row a visit, its hosts apart. */
record VisitLine(
        UUID id,
        VisitKind kind,
        String theme,
        LocalDate firstDay,
        LocalDate lastDay,
        String dayWording,
        LocalTime startTime,
        LocalTime endTime,
        UUID communityId,
        UUID organiserId,
        String organiserName,
        VisitState state,
        Evidence evidence,
        RecordedHow recordedHow,
        int onSite,
        int typedIn,
        int expected,
        Integer headcount,
        boolean disputed,
        String createdByName,
        Instant createdAt,
        String participantsText,
        String content,
        String result,
        String placeText,
        String organiserInRegister) {

    static final String COLUMNS = "it.id, it.kind, it.theme, it.firstDay, it.lastDay, it.dayWording, it.startTime,"
            + " it.endTime, it.communityId, it.organiserSchoolId, coalesce(s.shortName, s.name), it.state, it.evidence,"
            + " it.recordedHow, it.onSite, it.typedIn, it.expected, it.headcount, it.disputed, it.createdByName, it.createdAt,"
            + " it.participantsText, it.content, it.result, it.placeText, s.name";

    int came() {
        return onSite > 0 ? onSite : typedIn;
    }

    VisitRow row(List<Ref> hosts) {
        return new VisitRow(
                id,
                kind,
                theme,
                firstDay,
                lastDay,
                dayWording,
                startTime,
                endTime,
                communityId,
                new Ref(organiserId, organiserName),
                hosts,
                state,
                evidence,
                recordedHow,
                came(),
                expected,
                headcount,
                disputed,
                createdByName,
                createdAt);
    }
}

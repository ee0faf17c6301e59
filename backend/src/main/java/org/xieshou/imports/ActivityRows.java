package org.xieshou.imports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xieshou.ledger.VisitKind;
import org.xieshou.school.School;
import org.xieshou.shared.Uuid7;
import org.xieshou.visit.NewVisit;
import org.xieshou.visit.VisitPeriod;
import org.xieshou.visit.VisitPlans;
import org.xieshou.visit.VisitState;
import org.xieshou.visit.Visits;
import org.xieshou.wording.DaySpan;
import org.xieshou.wording.Days;
import org.xieshou.wording.NameRegister;
import org.xieshou.wording.Quantities;
import org.xieshou.wording.Writing;

/** Rows of a ledger of activities: an activity is known by its days, kind, theme, organiser and hosts together. */
final class ActivityRows implements RowTaker {

    private static final int LONGEST_THEME = 200;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_WORDING = 100;
    private static final int LONGEST_PEOPLE = 1000;
    private static final int LONGEST_RECORD = 5000;
    private static final int MOST_HOSTS = 20;

    private final VisitPlans plans;
    private final Visits visits;
    private final KnownVisits known;
    private final Memberships memberships;
    private final NameRegister<School> schools;
    private final Days days;
    private final LocalDate today;

    ActivityRows(
            VisitPlans plans,
            Visits visits,
            KnownVisits known,
            Memberships memberships,
            NameRegister<School> schools,
            Days days,
            LocalDate today) {
        this.plans = plans;
        this.visits = visits;
        this.known = known;
        this.memberships = memberships;
        this.schools = schools;
        this.days = days;
        this.today = today;
    }

    /** What makes an activity itself. */
    record Key(LocalDate first, LocalDate last, VisitKind kind, String theme, UUID organiser, Set<UUID> hosts) {

        static Key of(NewVisit visit) {
            return new Key(
                    visit.firstDay(),
                    visit.lastDay(),
                    visit.kind(),
                    Writing.key(visit.theme()),
                    visit.organiserSchoolId(),
                    Set.copyOf(visit.hostSchoolIds()));
        }
    }

    /** What a row tells; of a community only where there is no doubt. */
    private record Told(NewVisit draft, boolean communityUncertain) {}

    @Override
    public Taken take(RowReading row) {
        var span = span(row);
        var told = told(row, span);
        if (row.isFaulty()) {
            return Taken.NOT;
        }
        var key = Key.of(told.draft);
        var before = known.find(key);
        if (before == null) {
            checkNew(row, told);
            return new Taken(key, false, () -> plans.takeOver(Uuid7.next(), told.draft));
        }
        var draft = merged(before.draft(), told.draft);
        noteChanges(row, before.draft(), draft);
        return new Taken(key, true, () -> plans.change(visits.get(before.id()), draft));
    }

    private DaySpan span(RowReading row) {
        var first = row.require("day", days::read).orElse(null);
        var last = row.read("lastDay", days::read).orElse(null);
        if (first == null) {
            return null;
        }
        var span = last == null ? first : first.to(last);
        if (span.last().isBefore(span.first())) {
            row.problem("lastDay", "end-before-start", row.text("lastDay"));
        } else if (ChronoUnit.DAYS.between(span.first(), span.last()) >= VisitPeriod.LONGEST_DAYS) {
            row.problem("day", "activity-too-long", row.text("day"));
        }
        if (span.first().isBefore(VisitPeriod.EARLIEST)) {
            row.problem("day", "activity-too-early", row.text("day"), String.valueOf(VisitPeriod.EARLIEST.getYear()));
        }
        row.understood("day", span, ActivityRows::shown);
        return span;
    }

    private static String shown(DaySpan span) {
        return span.first().equals(span.last()) ? span.first().toString() : span.first() + " – " + span.last();
    }

    private Told told(RowReading row, DaySpan span) {
        var kind = row.require("kind", CellValues.word("visit-kind", VisitKind.class))
                .orElse(null);
        var theme = row.require("theme", CellValues.text(LONGEST_THEME)).orElse("");
        var organiser =
                row.require("organiser", schools::find).map(school -> school.id).orElse(null);
        var hosts =
                row.names("hosts", schools).stream().map(school -> school.id).toList();
        if (hosts.size() > MOST_HOSTS) {
            row.problem("hosts", "hosts-too-many", MOST_HOSTS);
        }
        var headcount = row.read("headcount", CellValues::people).orElse(null);
        understand(row, headcount);
        var belonging = row.isFaulty() ? null : memberships.of(organiser, hosts, span.first(), span.last());
        var draft = new NewVisit(
                belonging == null ? null : belonging.communityId(),
                null,
                kind,
                organiser,
                hosts,
                row.read("placeText", CellValues.text(LONGEST_PLACE)).orElse(null),
                span == null ? null : span.first(),
                span == null ? null : span.last(),
                row.read("dayWording", CellValues.text(LONGEST_WORDING)).orElse(span == null ? null : span.wording()),
                span == null ? null : span.start(),
                span == null ? null : span.end(),
                theme,
                row.read("content", CellValues.text(LONGEST_RECORD)).orElse(null),
                row.read("result", CellValues.text(LONGEST_RECORD)).orElse(null),
                headcount,
                row.read("participantsText", CellValues.text(LONGEST_PEOPLE)).orElse(null));
        return new Told(draft, belonging != null && belonging.uncertain());
    }

    private static void understand(RowReading row, Integer headcount) {
        if (headcount != null && !headcount.toString().equals(row.text("headcount"))) {
            row.understood("headcount", headcount.toString());
        }
        Quantities.moneyIn(row.text("result"))
                .ifPresent(sum -> row.understood(
                        "result",
                        (sum.approximate() ? "≈ ¥" : "¥") + sum.value().toPlainString()));
    }

    /** Only what took place is taken over; what is planned is planned in the calendar, where people see it. */
    private void checkNew(RowReading row, Told told) {
        if (told.communityUncertain) {
            row.warn("organiser", "community-uncertain");
        }
        var held = row.read("state", CellValues.word("visit-state", VisitState.class))
                .orElse(VisitState.HELD);
        if (held != VisitState.HELD || told.draft.firstDay().isAfter(today)) {
            row.problem(held == VisitState.HELD ? "day" : "state", "activity-not-held");
        }
    }

    /** The known visit with what the row says over it; where the row is silent, what is known stays. */
    private static NewVisit merged(NewVisit old, NewVisit told) {
        var sameRecord = told.content() == null && Objects.equals(told.result(), outcome(old));
        return new NewVisit(
                old.communityId(),
                old.pairingId(),
                old.kind(),
                old.organiserSchoolId(),
                old.hostSchoolIds(),
                either(told.placeText(), old.placeText()),
                old.firstDay(),
                old.lastDay(),
                either(told.dayWording(), old.dayWording()),
                either(told.startTime(), old.startTime()),
                either(told.endTime(), old.endTime()),
                old.theme(),
                sameRecord ? old.content() : either(told.content(), old.content()),
                sameRecord ? old.result() : either(told.result(), old.result()),
                either(told.headcount(), old.headcount()),
                either(told.participantsText(), old.participantsText()));
    }

    /** Content and result in one cell, as our own export writes them. */
    private static String outcome(NewVisit visit) {
        return Stream.of(visit.content(), visit.result())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static <T> T either(T told, T known) {
        return told == null ? known : told;
    }

    private static void noteChanges(RowReading row, NewVisit old, NewVisit now) {
        row.change("placeText", old.placeText(), now.placeText());
        row.change("day", old.dayWording(), now.dayWording());
        row.change("day", old.startTime(), now.startTime());
        row.change("day", old.endTime(), now.endTime());
        row.change("content", old.content(), now.content());
        row.change("result", old.result(), now.result());
        row.change("headcount", old.headcount(), now.headcount());
        row.change("participantsText", old.participantsText(), now.participantsText());
    }
}

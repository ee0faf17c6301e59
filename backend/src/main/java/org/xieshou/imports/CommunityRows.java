package org.xieshou.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xieshou.community.CommunityIntake;
import org.xieshou.community.CommunityIntake.Known;
import org.xieshou.community.CommunityKind;
import org.xieshou.community.CommunityMember.MemberRole;
import org.xieshou.community.NewCommunity;
import org.xieshou.community.NewMember;
import org.xieshou.school.School;
import org.xieshou.shared.Uuid7;
import org.xieshou.wording.DaySpan;
import org.xieshou.wording.Days;
import org.xieshou.wording.NameRegister;
import org.xieshou.wording.Writing;

/** Rows of a list of communities: a community is known by its name. A school not listed any more is not removed. */
final class CommunityRows implements RowTaker {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REMARK = 2000;

    private final CommunityIntake intake;
    private final NameRegister<School> schools;
    private final Days days;
    private final LocalDate today;
    private final Map<String, List<Known>> known = new HashMap<>();

    CommunityRows(CommunityIntake intake, NameRegister<School> schools, Days days, LocalDate today) {
        this.intake = intake;
        this.schools = schools;
        this.days = days;
        this.today = today;
        intake.all()
                .forEach(one -> known.computeIfAbsent(Writing.key(one.community().name), name -> new ArrayList<>())
                        .add(one));
    }

    /** What a row tells. */
    private record Told(String name, CommunityKind kind, DaySpan start, DaySpan end, Map<School, MemberRole> members) {}

    @Override
    public Taken take(RowReading row) {
        var name = row.require("name", CellValues.text(LONGEST_NAME)).orElse("");
        var namesakes = known.getOrDefault(Writing.key(name), List.of());
        var told = read(row, name, namesakes.isEmpty());
        if (row.isFaulty()) {
            return Taken.NOT;
        }
        return namesakes.isEmpty() ? takeIn(row, told) : renew(row, told, meant(namesakes, told));
    }

    /** Of several that bear the name: the one that began on the day, else the youngest. */
    private static Known meant(List<Known> namesakes, Told told) {
        return namesakes.stream()
                .filter(one -> one.community().startDay.equals(told.start.first()))
                .findFirst()
                .orElseGet(() -> namesakes.stream()
                        .max(Comparator.comparing(one -> one.community().startDay))
                        .orElseThrow());
    }

    private Told read(RowReading row, String name, boolean isNew) {
        var kind = row.require("kind", CellValues.word("community-kind", CommunityKind.class))
                .orElse(null);
        var start = row.require("startDay", days::read).orElse(null);
        var end = row.read("endDay", days::read).orElse(null);
        row.read("remark", CellValues.text(LONGEST_REMARK));
        if (start != null && end != null && end.last().isBefore(start.first())) {
            row.problem("endDay", "end-before-start", row.text("endDay"));
        }
        row.understood("startDay", start, DaySpan::first);
        row.understood("endDay", end, DaySpan::last);
        return new Told(name, kind, start, end, members(row, kind, isNew));
    }

    /** Schools must be named where the community is new; a known one may stand in a list without any. */
    private Map<School, MemberRole> members(RowReading row, CommunityKind kind, boolean isNew) {
        var members = new LinkedHashMap<School, MemberRole>();
        var first = kind == CommunityKind.RESEARCH ? MemberRole.LEAD : MemberRole.CORE;
        names(row, "coreSchool", isNew).forEach(school -> members.put(school, first));
        for (var school : names(row, "memberSchools", isNew)) {
            if (members.putIfAbsent(school, MemberRole.MEMBER) == first) {
                row.warn("memberSchools", "school-of-both", school.name);
            }
        }
        return members;
    }

    private Set<School> names(RowReading row, String field, boolean needed) {
        return needed || row.tells(field) ? row.names(field, schools) : Set.of();
    }

    /** Warned of where it runs already or stays as it is, refused where it is only to begin. */
    private void checkSize(RowReading row, Told told, boolean grows) {
        var size = told.members.size();
        intake.limitExceeded(told.kind, size).ifPresent(limit -> {
            if (!grows || told.start.first().isBefore(today)) {
                row.warn("memberSchools", "community-large", size, limit);
            } else {
                row.problem("memberSchools", "community-too-large", size, limit);
            }
        });
    }

    private Taken takeIn(RowReading row, Told told) {
        checkSize(row, told, true);
        var draft = new NewCommunity(
                told.name,
                told.kind,
                told.start.first(),
                told.start.wording(),
                told.end == null ? null : told.end.last(),
                told.end == null ? null : told.end.wording(),
                row.textOrNull("remark"),
                null,
                List.of(),
                List.of());
        return new Taken(
                Writing.key(told.name),
                false,
                () -> intake.takeIn(Uuid7.next(), draft, drafts(told, told.members.keySet())));
    }

    private Taken renew(RowReading row, Told told, Known before) {
        var old = NewCommunity.of(before.community());
        var draft = new NewCommunity(
                old.name(),
                told.kind,
                told.start.first(),
                told.start.wording() == null && told.start.first().equals(old.startDay())
                        ? old.startWording()
                        : told.start.wording(),
                told.end == null ? old.endDay() : told.end.last(),
                told.end == null
                                || told.end.wording() == null && told.end.last().equals(old.endDay())
                        ? old.endWording()
                        : told.end.wording(),
                row.tells("remark") ? row.text("remark") : old.remark(),
                old.secretaryGeneralId(),
                old.leadingGroup(),
                old.contacts());
        noteChanges(row, old, draft);
        var added = joining(row, told, before);
        checkSize(row, told, !added.isEmpty());
        return new Taken(
                before.community().id, true, () -> intake.renew(before.community(), draft, drafts(told, added)));
    }

    private static void noteChanges(RowReading row, NewCommunity old, NewCommunity now) {
        row.change(
                "kind", CellValues.label("community-kind", old.kind()), CellValues.label("community-kind", now.kind()));
        row.change("startDay", old.startDay(), now.startDay());
        row.change("startDay", old.startWording(), now.startWording());
        row.change("endDay", old.endDay(), now.endDay());
        row.change("endDay", old.endWording(), now.endWording());
        row.change("remark", old.remark(), now.remark());
    }

    /** The schools that are new to a known community; members the row leaves out are mentioned. */
    private List<School> joining(RowReading row, Told told, Known before) {
        var ids = new HashSet<UUID>();
        before.members().forEach(member -> ids.add(member.schoolId));
        var joining = told.members.keySet().stream()
                .filter(school -> !ids.contains(school.id))
                .toList();
        if (!joining.isEmpty()) {
            row.change(
                    "memberSchools",
                    null,
                    joining.stream().map(school -> school.name).collect(Collectors.joining("、")));
        }
        var left = before.members().stream()
                .filter(member -> member.validTo == null || !member.validTo.isBefore(today))
                .map(member -> member.schoolId)
                .filter(id -> told.members.keySet().stream().noneMatch(school -> school.id.equals(id)))
                .distinct()
                .count();
        if (left > 0) {
            row.warn("memberSchools", "member-not-listed", left);
        }
        return joining;
    }

    private static List<NewMember> drafts(Told told, Iterable<School> schools) {
        var drafts = new ArrayList<NewMember>();
        schools.forEach(school ->
                drafts.add(new NewMember(school.id, told.members.get(school), told.start.first(), null, null)));
        return drafts;
    }
}

package org.xieshou.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.xieshou.security.CurrentUser;

/** Reads the summaries of the caller's district, a statement for each question. */
@ApplicationScoped
public class ActivityReading {

    private static final int WEEKS = 8;
    private static final int MONTHS = 12;
    private static final String MOVING = """
            select c.id, c.name, c.start_day, max(d.day) filter (where d.verified > 0) as last_day,
                   array_agg(d.day) filter (where d.day >= :since and d.verified > 0) as days,
                   array_agg(d.verified) filter (where d.day >= :since and d.verified > 0) as counts
            from community c
            left join community_day d on d.district_id = c.district_id and d.community_id = c.id and d.day <= :today
            where c.district_id = :district and c.state = 'ACTIVE'
            group by c.id, c.name, c.start_day
            order by last_day nulls first, c.name""";
    private static final String MATRIX = """
            select g.id as community_id, g.name as community_name, s.id as school_id,
                   coalesce(s.short_name, s.name) as school_name,
                   array_agg(m.month) filter (where m.verified > 0) as months,
                   array_agg(m.verified) filter (where m.verified > 0) as counts
            from school s
            left join lateral (
                select c.id, c.name, member.role from community_member member
                join community c on c.district_id = member.district_id and c.id = member.community_id
                where member.district_id = s.district_id and member.school_id = s.id and c.state = 'ACTIVE'
                  and member.valid_from <= :today and (member.valid_to is null or member.valid_to >= :today)
                order by member.valid_from limit 1) g on true
            left join school_month m on m.district_id = s.district_id and m.school_id = s.id and m.month >= :since
            where s.district_id = :district and s.status = 'OPEN'
            group by g.id, g.name, g.role, s.id, s.name, s.short_name
            order by g.name nulls last, g.id, g.role, s.name""";

    private static final String COUNTS = """
            select (select count(*) from school s where s.district_id = :district and s.status = 'OPEN') as schools,
                   (select count(*) from community c where c.district_id = :district and c.state = 'ACTIVE') as communities,
                   (select count(*) from visit v where v.district_id = :district and v.state = 'HELD') as held,
                   (select coalesce(sum(d.verified), 0) from community_day d where d.district_id = :district) as verified""";

    private final Session database;
    private final CurrentUser user;

    ActivityReading(Session database, CurrentUser user) {
        this.database = database;
        this.user = user;
    }

    DashboardView.DistrictCounts counts() {
        var row = database.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("district", user.districtId())
                .getSingleResult();
        return new DashboardView.DistrictCounts(
                ((Number) row.get("schools")).longValue(),
                ((Number) row.get("communities")).longValue(),
                ((Number) row.get("held")).longValue(),
                ((Number) row.get("verified")).longValue());
    }

    /** The running communities, the most silent first. */
    List<MovingView> moving(LocalDate today) {
        var since =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1);
        return rows(MOVING, today, since).stream()
                .map(row -> moving(row, today, since))
                .toList();
    }

    private static MovingView moving(Tuple row, LocalDate today, LocalDate since) {
        var last = row.get("last_day", LocalDate.class);
        var start = row.get("start_day", LocalDate.class);
        var weeks = new ArrayList<>(Collections.nCopies(WEEKS, 0));
        each(row, "days", (day, count) -> {
            var week = (int) ChronoUnit.WEEKS.between(since, day);
            weeks.set(week, weeks.get(week) + count);
        });
        var silent = (int) ChronoUnit.DAYS.between(last == null ? start : last, today);
        return new MovingView(
                row.get("id", UUID.class), row.get("name", String.class), last, Math.max(silent, 0), weeks);
    }

    ActivityMatrix matrix(LocalDate today) {
        var first = today.withDayOfMonth(1).minusMonths(MONTHS - 1);
        var months = IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
        var groups = new LinkedHashMap<UUID, ActivityMatrix.MatrixCommunity>();
        for (var row : rows(MATRIX, today, first)) {
            var community = row.get("community_id", UUID.class);
            groups.computeIfAbsent(
                            community,
                            id -> new ActivityMatrix.MatrixCommunity(
                                    id, row.get("community_name", String.class), new ArrayList<>()))
                    .schools()
                    .add(school(row, first));
        }
        return new ActivityMatrix(months, List.copyOf(groups.values()));
    }

    private static ActivityMatrix.MatrixSchool school(Tuple row, LocalDate first) {
        var verified = new ArrayList<>(Collections.nCopies(MONTHS, 0));
        each(row, "months", (month, count) -> {
            var index = (int) ChronoUnit.MONTHS.between(first, month);
            if (index < MONTHS) {
                verified.set(index, count);
            }
        });
        var silent = verified.get(MONTHS - 1) == 0 && verified.get(MONTHS - 2) == 0;
        return new ActivityMatrix.MatrixSchool(
                row.get("school_id", UUID.class), row.get("school_name", String.class), verified, silent);
    }

    private interface DayCount {
        void accept(LocalDate day, int count);
    }

    private static void each(Tuple row, String days, DayCount work) {
        var at = (LocalDate[]) row.get(days);
        var counts = (Integer[]) row.get("counts");
        for (var i = 0; at != null && i < at.length; i++) {
            work.accept(at[i], counts[i]);
        }
    }

    private List<Tuple> rows(String sql, LocalDate today, LocalDate since) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("district", user.districtId())
                .setParameter("today", today)
                .setParameter("since", since)
                .getResultList();
    }
}

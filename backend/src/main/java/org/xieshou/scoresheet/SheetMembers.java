package org.xieshou.scoresheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.xieshou.evaluation.Evaluation;
import org.xieshou.scheme.Scheme;
import org.xieshou.security.CurrentUser;

/** The member schools that a result is for, with their pupils in the year looked at. */
@ApplicationScoped
class SheetMembers {

    private static final String MEMBERS = """
            select s.id, s.name, (select cast(p.pupils as bigint) from school_profile p
                where p.district_id = s.district_id and p.school_id = s.id and p.school_year <= :year
                order by p.school_year desc limit 1) pupils
            from school s
            where s.district_id = :district and exists (select 1 from community_member m
                where m.district_id = s.district_id and m.school_id = s.id and m.community_id = :community
                and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day))
            order by s.name, s.id""";

    private final Session database;
    private final CurrentUser user;
    private final Clock clock;

    SheetMembers(Session database, CurrentUser user, Clock clock) {
        this.database = database;
        this.user = user;
        this.clock = clock;
    }

    /** A school the community has on the day the sheet is computed for. */
    record Member(UUID schoolId, String name, Long pupils) {}

    List<Member> of(Evaluation evaluation, Scheme scheme) {
        var day = day(scheme);
        return database.createNativeQuery(MEMBERS, Tuple.class)
                .setParameter("district", user.districtId())
                .setParameter("community", evaluation.communityId)
                .setParameter("day", day)
                .setParameter("year", day.getYear())
                .getResultStream()
                .map(SheetMembers::member)
                .toList();
    }

    private static Member member(Tuple row) {
        return new Member(row.get("id", UUID.class), row.get("name", String.class), row.get("pupils", Long.class));
    }

    boolean has(Evaluation evaluation, Scheme scheme, UUID schoolId) {
        return of(evaluation, scheme).stream()
                .anyMatch(member -> member.schoolId().equals(schoolId));
    }

    /** Records count up to today, and not beyond the period of the scheme. */
    LocalDate day(Scheme scheme) {
        var today = LocalDate.now(clock);
        return today.isAfter(scheme.periodTo) ? scheme.periodTo : today;
    }
}

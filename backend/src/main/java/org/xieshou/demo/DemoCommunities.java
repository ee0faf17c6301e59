package org.xieshou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.xieshou.community.Communities;
import org.xieshou.community.CommunityKind;
import org.xieshou.community.CommunityLife;
import org.xieshou.community.CommunityMember.MemberRole;
import org.xieshou.community.CommunityMembers;
import org.xieshou.community.CommunityState;
import org.xieshou.community.LeadingGroupSeat;
import org.xieshou.community.LeadingGroupSeat.Duty;
import org.xieshou.community.NewCommunity;
import org.xieshou.community.NewMember;
import org.xieshou.community.SchoolContact;
import org.xieshou.people.Post.Position;
import org.xieshou.shared.Uuid7;

/** Communities of several kinds, in every station of their life. */
@ApplicationScoped
class DemoCommunities {

    private final Acting acting;
    private final Communities communities;
    private final CommunityLife life;
    private final CommunityMembers members;

    DemoCommunities(Acting acting, Communities communities, CommunityLife life, CommunityMembers members) {
        this.acting = acting;
        this.communities = communities;
        this.life = life;
        this.members = members;
    }

    void make(World world) {
        Lines.of("communities").forEach(line -> found(world, new Plan(world, line)));
        Lines.of("pulse").forEach(line -> world.pulses.add(Pulse.of(world, line)));
    }

    private void found(World world, Plan plan) {
        var bond = plan.bond;
        world.communities.put(bond.key(), bond);
        var drafted = world.moment(world.within(bond.start().minusDays(40)), 10, 20);
        acting.as(world.coordinator, drafted, () -> {
            acting.enter(communities, bond.id(), plan.draft(world));
            for (var school : bond.schools()) {
                acting.enter(members.in(bond.id()), Uuid7.next(), plan.member(school));
            }
        });
        live(world, plan);
        acting.forget();
    }

    private void live(World world, Plan plan) {
        var id = plan.bond.id();
        var start = plan.bond.start();
        if (plan.state != CommunityState.DRAFT) {
            on(world, start.minusDays(25), () -> life.propose(id));
        } else if (plan.remark != null) {
            on(world, start.minusDays(25), () -> life.propose(id));
            on(world, start.minusDays(20), () -> life.giveBack(id, plan.remark));
        }
        if (plan.state.compareTo(CommunityState.APPROVED) >= 0) {
            on(world, start.minusDays(10), () -> life.approve(id));
            on(world, start, () -> life.activate(id));
        }
        if (plan.state == CommunityState.CONCLUDED) {
            on(world, plan.bond.end(), () -> life.conclude(id));
        }
    }

    private void on(World world, LocalDate day, Runnable step) {
        acting.as(world.coordinator, world.moment(world.within(day), 15, 30), step);
    }

    /** A line of {@code communities.txt}. */
    private static final class Plan {

        private final String name;
        private final CommunityKind kind;
        private final CommunityState state;
        private final String remark;
        private final World.Bond bond;

        Plan(World world, List<String> line) {
            name = line.get(1);
            kind = CommunityKind.valueOf(line.get(2));
            state = CommunityState.valueOf(line.get(3));
            var start = day(world, line.get(4));
            var schools =
                    Arrays.stream(line.get(6).split(" ")).map(world::school).toList();
            bond = new World.Bond(Uuid7.next(), line.get(0), name, start, day(world, line.get(5)), schools);
            remark = line.size() > 7 ? line.get(7) : null;
        }

        /** "-2:09-01" is 1 September of the school year before the last one. */
        private static LocalDate day(World world, String text) {
            var parts = text.split(":");
            var schoolYear = DemoCalendar.schoolYear(world.today) + Integer.parseInt(parts[0]);
            return LocalDate.parse(schoolYear + "-" + parts[1]);
        }

        NewCommunity draft(World world) {
            return new NewCommunity(
                    name,
                    kind,
                    bond.start(),
                    null,
                    bond.end(),
                    null,
                    state == CommunityState.DRAFT ? null : remark,
                    world.contact(bond.core()).id(),
                    seats(world),
                    bond.schools().stream()
                            .map(school -> contact(world, school))
                            .toList());
        }

        private List<LeadingGroupSeat> seats(World world) {
            var seats = new ArrayList<LeadingGroupSeat>();
            bond.schools()
                    .forEach(school -> seats.add(seat(
                            world.holder(school, Position.PRINCIPAL),
                            school == bond.core() ? Duty.HEAD : seats.size() == 1 ? Duty.DEPUTY : Duty.MEMBER)));
            return seats;
        }

        private static LeadingGroupSeat seat(Person person, Duty duty) {
            return new LeadingGroupSeat(person.id(), person.name(), duty);
        }

        private static SchoolContact contact(World world, Site school) {
            var person = world.contact(school);
            return new SchoolContact(school.id(), person.id(), person.name());
        }

        NewMember member(Site school) {
            return new NewMember(school.id(), role(school), bond.start(), null, null);
        }

        private MemberRole role(Site school) {
            var core = school == bond.core();
            return switch (kind) {
                case ASSISTANCE -> core ? MemberRole.CORE : MemberRole.HELPED;
                case RESEARCH ->
                    core ? MemberRole.LEAD : bond.schools().indexOf(school) == 1 ? MemberRole.BASE : MemberRole.MEMBER;
                default -> core ? MemberRole.CORE : MemberRole.MEMBER;
            };
        }
    }
}

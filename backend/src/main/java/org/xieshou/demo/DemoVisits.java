package org.xieshou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.xieshou.demo.DemoDisputes.Doubtful;
import org.xieshou.demo.Outing.Proof;
import org.xieshou.security.Actor;
import org.xieshou.shared.Uuid7;
import org.xieshou.visit.NewParticipant;
import org.xieshou.visit.NewVisit;
import org.xieshou.visit.Visit;
import org.xieshou.visit.VisitParticipants;
import org.xieshou.visit.VisitPlans;
import org.xieshou.visit.VisitResource;

/** The visits of the last school year and of this one until today, and those planned for the coming weeks. */
@ApplicationScoped
class DemoVisits {

    private static final List<String> REASONS = List.of("大雾封路，改期", "任课教师临时外出培训", "与期中考试冲突，另行安排", "学校承办活动，场地不便");

    private final Acting acting;
    private final VisitPlans plans;
    private final VisitResource visits;
    private final VisitParticipants participants;
    private final Arrivals arrivals;
    private final DemoPhotos photos;
    private final DemoDisputes disputes;

    DemoVisits(
            Acting acting,
            VisitPlans plans,
            VisitResource visits,
            VisitParticipants participants,
            Arrivals arrivals,
            DemoPhotos photos,
            DemoDisputes disputes) {
        this.acting = acting;
        this.plans = plans;
        this.visits = visits;
        this.participants = participants;
        this.arrivals = arrivals;
        this.photos = photos;
        this.disputes = disputes;
    }

    void make(World world) {
        var words = new Words(world.dice);
        var typedIn = new ArrayList<Doubtful>();
        var all = Stream.of(
                        new PairingYear(world).outings(),
                        new CommunityYear(world).outings(),
                        new ComingWeeks(world).outings())
                .flatMap(outings -> outings)
                .sorted(Comparator.comparing(Outing::day).thenComparing(Outing::start))
                .toList();
        for (var outing : all) {
            make(world, outing, words.of(outing), typedIn);
            acting.forget();
        }
        disputes.make(world, typedIn);
    }

    private void make(World world, Outing outing, Words.Wording words, List<Doubtful> typedIn) {
        var planner = planner(world, outing);
        if (outing.proof() == Proof.TYPED_IN) {
            var later = world.within(outing.day().plusDays(world.dice.between(2, 16)));
            acting.as(planner, world.moment(later, 16, 40), () -> {
                var visit = plan(outing, draft(outing, words, true));
                arrivals.typedIn(world, visit, outing);
                typedIn.add(new Doubtful(visit.id, outing, later));
            });
            return;
        }
        var planned = world.within(outing.day().minusDays(world.dice.between(3, 10)));
        var visit = acting.as(planner, world.moment(planned, 16, 10), () -> plan(outing, draft(outing, words, false)));
        if (outing.proof() == Proof.CANCELLED) {
            var why = new VisitResource.Cancellation(world.dice.one(REASONS));
            acting.as(planner, world.moment(outing.day(), 7, 40), () -> visits.cancel(visit.id, why));
        }
        if (outing.held()) {
            arrivals.at(world, visit, outing);
            var evening = world.moment(outing.day(), 17, world.dice.between(0, 59));
            acting.as(writer(world, outing), evening, () -> {
                plans.change(visit, draft(outing, words, true));
                if (outing.day().isAfter(world.today.minusDays(40)) && world.dice.percent(60)) {
                    photos.add(world, visit, evening.minusSeconds(12_000));
                }
            });
        }
    }

    private Visit plan(Outing outing, NewVisit draft) {
        var visit = acting.enter(plans, Uuid7.next(), draft);
        outing.guests().forEach(person -> expect(visit, person, outing, "来访"));
        outing.locals().forEach(person -> expect(visit, person, outing, "接待"));
        return visit;
    }

    private void expect(Visit visit, Person person, Outing outing, String otherwise) {
        var duty = person.equals(outing.giver()) ? duty(outing) : otherwise;
        acting.enter(participants.in(visit), Uuid7.next(), new NewParticipant(person.id(), duty));
    }

    private static String duty(Outing outing) {
        return switch (outing.kind()) {
            case LEADERS_VISIT, JOINT_MEETING, INSPECTION -> "带队";
            case SEMINAR, LECTURE, TRAINING -> "主讲";
            case JOINT_PREPARATION -> "主备";
            case TEACHERS_VISIT, SHADOWING -> "跟学";
            case STUDENTS_VISIT, ARTS_SPORTS, MORAL_EDUCATION, HOME_VISIT, DONATION, PARENTS_SCHOOL -> "组织";
            default -> "执教";
        };
    }

    /** Teachers plan their own visits; what is done together the core school plans. */
    private static Actor planner(World world, Outing outing) {
        var paired = outing.tie() != null && outing.tie().personA() != null;
        return paired
                ? world.actor(outing.guests().getFirst())
                : world.actor(world.contact(outing.bond().core()));
    }

    private static Actor writer(World world, Outing outing) {
        return world.actor(outing.guests().getFirst());
    }

    private static NewVisit draft(Outing outing, Words.Wording words, boolean withResult) {
        return new NewVisit(
                outing.bond().id(),
                outing.tie() == null ? null : outing.tie().id(),
                outing.kind(),
                outing.organiser().id(),
                List.of(outing.host().id()),
                null,
                outing.day(),
                outing.day(),
                null,
                outing.start(),
                outing.start().plusMinutes(100),
                words.theme(),
                withResult ? words.content() : null,
                withResult ? words.result() : null,
                null,
                null);
    }
}

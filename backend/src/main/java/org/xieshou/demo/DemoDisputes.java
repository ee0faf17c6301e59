package org.xieshou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xieshou.dispute.DisputeResource;
import org.xieshou.dispute.Disputes;
import org.xieshou.dispute.NewDispute;
import org.xieshou.shared.Uuid7;
import org.xieshou.visit.Visits;

/** What hosts object to in visits that were only typed in: the last such visit waits for the bureau, one is decided. */
@ApplicationScoped
class DemoDisputes {

    private final Acting acting;
    private final Visits visits;
    private final Disputes disputes;
    private final DisputeResource decisions;

    DemoDisputes(Acting acting, Visits visits, Disputes disputes, DisputeResource decisions) {
        this.acting = acting;
        this.visits = visits;
        this.disputes = disputes;
        this.decisions = decisions;
    }

    /** A visit that was typed in on a day after it was over. */
    record Doubtful(UUID visitId, Outing outing, LocalDate typedIn) {

        /** Whether the host may know better than the one who wrote it down. */
        boolean objectionable(World world) {
            return !outing.giver().school().equals(outing.host())
                    && world.actor(world.contact(outing.host())) != null
                    && typedIn.isBefore(world.today.minusDays(2));
        }
    }

    void make(World world, List<Doubtful> typedIn) {
        var doubtful = new ArrayList<>(
                typedIn.stream().filter(one -> one.objectionable(world)).toList());
        if (!doubtful.isEmpty()) {
            object(world, doubtful.removeLast(), "当天没有见到这位老师，门卫登记上也没有，请核对。");
        }
        if (!doubtful.isEmpty()) {
            var settled = doubtful.removeLast();
            var dispute = object(world, settled, "学校没有留下这次活动的记录，请补充说明。");
            var words = new DisputeResource.DisputeDecision(false, "已与两校联系，照片和听课笔记齐全，照原记录计入。");
            acting.as(
                    world.coordinator,
                    world.moment(world.within(settled.typedIn().plusDays(2)), 10, 30),
                    () -> decisions.decide(settled.visitId(), dispute, words));
            acting.forget();
        }
    }

    private UUID object(World world, Doubtful visit, String reason) {
        var id = Uuid7.next();
        var who = world.actor(world.contact(visit.outing().host()));
        var at = world.moment(world.within(visit.typedIn().plusDays(1)), 16, 20);
        var draft = new NewDispute(List.of(visit.outing().giver().id()), reason);
        acting.as(who, at, () -> acting.enter(disputes.in(visits.get(visit.visitId())), id, draft));
        acting.forget();
        return id;
    }
}

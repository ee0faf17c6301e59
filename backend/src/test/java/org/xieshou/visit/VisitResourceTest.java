package org.xieshou.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.xieshou.shared.Calls.delete;
import static org.xieshou.shared.Calls.get;
import static org.xieshou.shared.Calls.patch;
import static org.xieshou.shared.Calls.post;
import static org.xieshou.shared.Calls.put;
import static org.xieshou.visit.VisitFixtures.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.xieshou.shared.Calls;
import org.xieshou.shared.Uuid7;

@QuarkusTest
class VisitResourceTest {

    @Inject
    VisitFixtures fixtures;

    VisitFixtures.World world;
    UUID visit;
    String path;

    @BeforeEach
    void aPlannedVisit() {
        world = fixtures.world();
        visit = world.visit();
        path = "/visits/" + visit;
    }

    @Test
    void aPlanComesBackAsItWasMade() {
        get(world.townContact.token(), path)
                .then()
                .statusCode(200)
                .body("organiser.name", equalTo("城关二小"))
                .body("hosts.name", equalTo(List.of("长岭小学")))
                .body("fences[0].radiusMetres", equalTo(300))
                .body("state", equalTo("PLANNED"))
                .body("evidence", nullValue())
                .body("expected", equalTo(1))
                .body("came", equalTo(0));
    }

    @Test
    void theHostsSecretIsNotInIt() {
        var body = get(world.villageContact.token(), path).asString();

        assertThat(body).doesNotContainIgnoringCase("secret");
    }

    @Test
    void sendingAPlanAgainChangesNothingAndAnotherPlanNeedsTheVersion() {
        put(world.townContact.token(), path, world.plan()).then().statusCode(200);

        var other = world.plan();
        other.put("theme", "另一个主题");
        put(world.townContact.token(), path, other).then().statusCode(409).body("code", equalTo("visit.id-taken"));
        var tag = get(world.townContact.token(), path).header("ETag");
        put(world.townContact.token(), path, tag, other).then().statusCode(200).body("theme", equalTo("另一个主题"));
        put(world.townContact.token(), path, tag, world.plan()).then().statusCode(412);
    }

    @Test
    void aRunningCountOfPeopleDoesNotDisturbWhoIsWriting() {
        var tag = get(world.townContact.token(), path).header("ETag");
        world.expect(visit, world.colleague);

        assertThat(get(world.townContact.token(), path).header("ETag")).isNotEqualTo(tag);
        patch(world.townContact.token(), path, tag, Map.of("content", "示范课"))
                .then()
                .statusCode(200)
                .body("content", equalTo("示范课"));
    }

    @Test
    void aRecordSentAgainAfterItsAnswerWasLostIsAnsweredAndAnotherOneIsStale() {
        var tag = get(world.guest.token(), path).header("ETag");
        var written = Map.of("content", "示范课", "result", "教学设计 1 份");
        patch(world.guest.token(), path, tag, written).then().statusCode(200);

        patch(world.guest.token(), path, tag, written).then().statusCode(200).body("content", equalTo("示范课"));
        patch(world.guest.token(), path, tag, Map.of("content", "研讨课")).then().statusCode(412);
    }

    @Test
    void aVisitWithAResultWasHeldButNobodyProvedIt() {
        patch(world.guest.token(), path, "*", Map.of("result", "形成教学设计 1 份", "headcount", 38))
                .then()
                .statusCode(200)
                .body("state", equalTo("HELD"))
                .body("recordedHow", equalTo("TYPED_IN"))
                .body("evidence", equalTo("TYPED_IN"))
                .body("verified", equalTo(false));

        get(world.coordinator, "/visits?verified=true").then().body("items", hasSize(0));
        get(world.coordinator, "/visits?verified=false").then().body("items", hasSize(1));
        get(world.coordinator, "/visits/counts?verified=false").then().body("people", equalTo(0));
    }

    @Test
    void whatCannotBeIsRefusedWithItsField() {
        var plan = world.plan();
        plan.put("lastDay", TODAY.minusDays(1).toString());
        refused(plan, "/lastDay", "visit.days-reversed");
        plan = world.plan();
        plan.put("firstDay", "1066-10-14");
        refused(plan, "/firstDay", "visit.day-out-of-range");
        plan = world.plan();
        plan.put("organiserSchoolId", Uuid7.next().toString());
        refused(plan, "/organiserSchoolId", "visit.school-unknown");
        plan = world.plan();
        plan.put("hostSchoolIds", List.of(Uuid7.next().toString()));
        refused(plan, "/hostSchoolIds", "visit.school-unknown");
        plan = world.plan();
        plan.put("hostSchoolIds", List.of(world.village, world.village));
        refused(plan, "/hostSchoolIds", "visit.host-twice");
        plan = world.plan();
        plan.put("communityId", Uuid7.next().toString());
        refused(plan, "/communityId", "visit.community-unknown");
        plan = world.plan();
        plan.put("theme", " ");
        refused(plan, "/theme", "request.not-blank");
    }

    private void refused(Map<String, Object> plan, String pointer, String code) {
        put(world.coordinator, "/visits/" + Uuid7.next(), plan)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].detail", not(equalTo(code)));
    }

    @Test
    void cancellingReopeningAndDeleting() {
        post(world.townContact.token(), path + "/cancellation", Map.of("reason", "下雨"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancelReason", equalTo("下雨"));
        post(world.townContact.token(), path + "/reopening", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("PLANNED"));
        delete(world.townContact.token(), path).then().statusCode(204);
        get(world.townContact.token(), path).then().statusCode(410);
        put(world.townContact.token(), path, world.plan()).then().statusCode(410);
    }

    @Test
    void whatWasHeldStays() {
        patch(world.coordinator, path, "*", Map.of("result", "完成")).then().statusCode(200);

        delete(world.coordinator, path).then().statusCode(409).body("code", equalTo("visit.held"));
        post(world.coordinator, path + "/cancellation", Map.of("reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("visit.held"));
    }

    @Test
    void theSameTeacherIsExpectedOnce() {
        put(
                        world.coordinator,
                        path + "/participants/" + Uuid7.next(),
                        Map.of("staffId", world.guest.staffId().toString()))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("participant.twice"));
        get(world.coordinator, path + "/participants")
                .then()
                .body("items.staffName", equalTo(List.of("毛一凡")))
                .body("items[0].schoolName", equalTo("城关二小"));
    }

    @Test
    void whoWasStruckOffStaysInTheHistory() {
        var id = get(world.coordinator, path + "/participants")
                .path("items[0].id")
                .toString();
        delete(world.coordinator, path + "/participants/" + id).then().statusCode(204);

        get(world.coordinator, path + "/history")
                .then()
                .body("items.find { it.change == 'DELETED' }.kind", equalTo("VisitParticipant"))
                .body("items.find { it.change == 'DELETED' }.recordId", equalTo(id));
    }

    @Nested
    class Scope {

        @Test
        void thoseWhoHaveToDoWithItSeeIt() {
            for (var token : List.of(
                    world.coordinator,
                    world.lead,
                    world.townContact.token(),
                    world.villageContact.token(),
                    world.guest.token(),
                    world.villager.token())) {
                get(token, path).then().statusCode(200);
                get(token, "/visits").then().body("items", hasSize(1));
                get(token, "/visits/counts").then().body("total", equalTo(1));
            }
        }

        @Test
        void othersDoNot() {
            var stranger = fixtures.world();
            for (var token : List.of(
                    world.otherContact.token(),
                    world.colleague.token(),
                    stranger.coordinator,
                    stranger.guest.token())) {
                get(token, path).then().statusCode(404);
                get(token, path + "/participants").then().statusCode(404);
                get(token, path + "/attachments").then().statusCode(404);
                get(token, "/visits").then().body("items", hasSize(0));
                get(token, "/visits/counts").then().body("total", equalTo(0));
                patch(token, path, "*", Map.of("result", "x")).then().statusCode(404);
                post(token, path + "/cancellation", Map.of("reason", "x"))
                        .then()
                        .statusCode(404);
            }
        }

        @Test
        void aTeacherOfTheHostSeesItOnTheDayAlone() {
            var plan = world.plan();
            plan.put("firstDay", TODAY.plusDays(1).toString());
            plan.put("lastDay", TODAY.plusDays(1).toString());
            var tomorrow = world.visit(world.townContact.token(), plan);

            get(world.villager.token(), "/visits/" + tomorrow).then().statusCode(404);
            get(world.villageContact.token(), "/visits/" + tomorrow).then().statusCode(200);
        }

        @Test
        void aContactPersonSeesWhatHisCommunitiesDo() {
            world.community("石坝共同体", world.other, world.town);
            var plan = world.plan();
            plan.put(
                    "communityId",
                    world.community("大共同体", world.town, world.other).toString());
            var common = world.visit(world.coordinator, plan);

            get(world.otherContact.token(), "/visits/" + common).then().statusCode(200);
            get(world.otherContact.token(), path).then().statusCode(404);
            patch(world.otherContact.token(), "/visits/" + common, "*", Map.of("result", "x"))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("visit.not-yours"));
        }
    }

    @Nested
    class Rights {

        @Test
        void whoTakesPartWritesTheRecordButLeavesThePlan() {
            patch(world.guest.token(), path, "*", Map.of("content", "课堂", "participantsText", "部分教师"))
                    .then()
                    .statusCode(200);
            patch(world.guest.token(), path, "*", Map.of("theme", "改"))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("visit.record-only"));
            post(world.guest.token(), path + "/cancellation", Map.of("reason", "x"))
                    .then()
                    .statusCode(403);
        }

        @Test
        void aTeacherOfTheHostReadsOnly() {
            patch(world.villager.token(), path, "*", Map.of("content", "课堂"))
                    .then()
                    .statusCode(403);
            get(world.villager.token(), path).then().body("may", equalTo(List.of("HOST")));
        }

        @Test
        void aTeacherPlansInTheNameOfHisSchoolAndInItsCommunities() {
            var id = world.visit(world.colleague.token(), world.plan());
            get(world.colleague.token(), "/visits/" + id).then().body("may", containsInAnyOrder("PLAN", "RECORD"));

            var plan = world.plan();
            plan.put("organiserSchoolId", world.other.toString());
            put(world.colleague.token(), "/visits/" + Uuid7.next(), plan)
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("visit.not-your-school"));
            plan = world.plan();
            plan.put("communityId", world.community("别的共同体", world.other).toString());
            put(world.colleague.token(), "/visits/" + Uuid7.next(), plan)
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("visit.community-unknown"));
        }

        @Test
        void whoeverLeadsTheCommunityPlansInIt() {
            var plan = world.plan();
            put(world.lead, "/visits/" + Uuid7.next(), plan).then().statusCode(201);
            plan.remove("communityId");
            put(world.lead, "/visits/" + Uuid7.next(), plan).then().statusCode(422);
        }
    }

    @Test
    void takenAwayAsASheetItIsTheSameList() {
        var csv = Calls.as(world.townContact.token())
                .accept("text/csv")
                .queryParam("q", "绘本")
                .get("/visits");

        csv.then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", startsWith("attachment"));
        assertThat(csv.asString()).startsWith("\uFEFF日期,活动类型,主题").contains(TODAY + ",送教下乡,英语绘本教学示范课与说课,城关二小,长岭小学");
        assertThat(Calls.as(world.colleague.token())
                        .accept("text/csv")
                        .get("/visits")
                        .asString()
                        .lines())
                .hasSize(1);
        Calls.as(world.townContact.token())
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get("/visits")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }
}

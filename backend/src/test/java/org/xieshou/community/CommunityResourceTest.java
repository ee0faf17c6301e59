package org.xieshou.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.xieshou.community.CommunityFixtures.draft;
import static org.xieshou.community.CommunityFixtures.start;
import static org.xieshou.community.CommunityFixtures.takeIn;
import static org.xieshou.shared.Calls.as;
import static org.xieshou.shared.Calls.get;
import static org.xieshou.shared.Calls.post;
import static org.xieshou.shared.Calls.put;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.xieshou.district.TestDistricts;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;
import org.xieshou.shared.Statements;
import org.xieshou.shared.Uuid7;

@QuarkusTest
class CommunityResourceTest {

    static final String COMMUNITIES = "/communities/";

    @Inject
    TestAccounts accounts;

    @Inject
    TestDistricts districts;

    @Inject
    CommunityFixtures fixtures;

    @Inject
    Statements statements;

    UUID district;
    String coordinator;
    UUID core;
    UUID village;
    UUID community;

    @BeforeEach
    void aDraftOfTwoSchools() {
        district = districts.make();
        coordinator = accounts.tokenOf(district, Role.DISTRICT_COORDINATOR);
        core = fixtures.school(district, "实验小学");
        village = fixtures.school(district, "石坝小学");
        community = fixtures.community(coordinator, "实验小学共同体", "2099-09-01");
        fixtures.member(coordinator, community, core, "CORE");
        fixtures.member(coordinator, community, village, "HELPED");
    }

    @Nested
    class AsCoordinator {

        @Test
        void sendsTheSameDraftAgainWithoutHarm() {
            var again = put(coordinator, COMMUNITIES + community, draft("实验小学共同体", "2099-09-01"));

            again.then().statusCode(200).body("id", equalTo(community.toString()));
        }

        @Test
        void doesNotOverwriteAnotherDraftByChance() {
            put(coordinator, COMMUNITIES + community, draft("另一个", "2099-09-01"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("community.id-taken"));
        }

        @Test
        void keepsLeadingGroupContactsAndVagueDays() {
            var draft = draft("实验小学共同体", "2099-09-01");
            draft.put("startWording", "秋季学期初");
            draft.put("leadingGroup", List.of(Map.of("name", "黄蓉晖", "duty", "HEAD")));
            draft.put("contacts", List.of(Map.of("schoolId", village.toString(), "name", "宋知远")));
            var seen = get(coordinator, COMMUNITIES + community).header("ETag");

            as(coordinator)
                    .header("If-Match", seen)
                    .body(draft)
                    .put(COMMUNITIES + community)
                    .then()
                    .statusCode(200)
                    .body("startWording", equalTo("秋季学期初"))
                    .body("leadingGroup[0].duty", equalTo("HEAD"))
                    .body("contacts[0].name", equalTo("宋知远"));
        }

        @Test
        void seesThatTheMembersChanged() {
            var before = get(coordinator, COMMUNITIES + community).header("ETag");

            fixtures.member(coordinator, community, fixtures.school(district, "云台小学"), "MEMBER");

            var after = get(coordinator, COMMUNITIES + community);
            assertThat(after.header("ETag")).isNotEqualTo(before);
            after.then().body("members", hasSize(3));
        }

        @Test
        void isRefusedAFifthSchoolForANewCommunity() {
            fixtures.member(coordinator, community, fixtures.school(district, "三小"), "MEMBER");
            fixtures.member(coordinator, community, fixtures.school(district, "四小"), "MEMBER");

            takeIn(coordinator, community, Uuid7.next(), fixtures.school(district, "五小"), "MEMBER")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("community.too-many-schools"))
                    .body("detail", equalTo("共有 5 所学校，按规定最多 4 所。"));
        }

        @Test
        void isWarnedOfAFifthSchoolInARunningCommunity() {
            var running = fixtures.community(coordinator, "老共同体", "2024-09-01");
            for (var name : List.of("甲", "乙", "丙", "丁", "戊")) {
                fixtures.member(coordinator, running, fixtures.school(district, name + "小学"), "MEMBER");
            }

            get(coordinator, COMMUNITIES + running)
                    .then()
                    .body("warnings.code", contains("community.too-many-schools"));
            start(coordinator, running);
        }

        @Test
        void walksACommunityThroughItsLifeAndFindsEveryStation() {
            start(coordinator, community);
            post(coordinator, COMMUNITIES + community + "/activation", Map.of())
                    .then()
                    .statusCode(200);
            post(coordinator, COMMUNITIES + community + "/conclusion", Map.of())
                    .then()
                    .statusCode(200)
                    .body("members.to", hasSize(2));

            get(coordinator, COMMUNITIES + community + "/history")
                    .then()
                    .body(
                            "items.findAll { it.kind == 'Community' }.fields.state.after",
                            contains("CONCLUDED", "ACTIVE", "APPROVED", "PROPOSED", "DRAFT"))
                    .body("items.findAll { it.kind == 'CommunityMember' }", hasSize(4));
        }

        @Test
        void returnsAProposalWithARemark() {
            post(coordinator, COMMUNITIES + community + "/proposal", Map.of());

            post(coordinator, COMMUNITIES + community + "/return", Map.of("remark", "请补章程"))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("DRAFT"))
                    .body("returnRemark", equalTo("请补章程"));
        }

        @Test
        void endsAMembershipOfARunningCommunityOnlyWithAReasonAndNeverDeletesIt() {
            start(coordinator, community);
            var path = COMMUNITIES + community + "/members/";
            String member = get(coordinator, path).path("items[1].id");
            as(coordinator).header("If-Match", "*").delete(path + member).then().statusCode(409);
            var end = new java.util.HashMap<String, Object>(
                    Map.of("schoolId", village, "role", "HELPED", "from", "2026-09-01", "to", "2027-02-28"));

            as(coordinator)
                    .header("If-Match", "*")
                    .body(end)
                    .put(path + member)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/reason"));
            end.put("reason", "撤并");
            as(coordinator)
                    .header("If-Match", "*")
                    .body(end)
                    .put(path + member)
                    .then()
                    .statusCode(200)
                    .body("to", equalTo("2027-02-28"));
        }

        @Test
        void doesNotTakeASchoolInTwice() {
            takeIn(coordinator, community, Uuid7.next(), village, "MEMBER")
                    .then()
                    .statusCode(422);
        }

        @Test
        void deletesADraftForGood() {
            as(coordinator)
                    .header("If-Match", "*")
                    .delete(COMMUNITIES + community)
                    .then()
                    .statusCode(204);

            get(coordinator, COMMUNITIES + community).then().statusCode(410);
            put(coordinator, COMMUNITIES + community, draft("实验小学共同体", "2099-09-01"))
                    .then()
                    .statusCode(410);
        }

        @Test
        void findsByPinyinInitialsWithTwoStatements() {
            fixtures.community(coordinator, "云台小学共同体", "2024-09-01");

            var cost = statements.of(() -> get(coordinator, COMMUNITIES + "?q=syxx")
                    .then()
                    .body("items.name", contains("实验小学共同体"))
                    .body("items[0].coreSchool", equalTo("实验小学"))
                    .body("items[0].schools", equalTo(2)));

            assertThat(cost).isEqualTo(2);
        }

        @Test
        void isToldWhichSecretaryGeneralIsUnknown() {
            var draft = draft("新", "2099-09-01");
            draft.put("secretaryGeneralId", Uuid7.next());

            put(coordinator, COMMUNITIES + Uuid7.next(), draft)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/secretaryGeneralId"));
        }
    }

    @Nested
    class AsLead {

        @Test
        void changesADraftAndHandsItInButDoesNotApprove() {
            var lead = lead();
            fixtures.member(lead, community, fixtures.school(district, "云台小学"), "MEMBER");

            post(lead, COMMUNITIES + community + "/proposal", Map.of())
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("PROPOSED"));
            post(lead, COMMUNITIES + community + "/approval", Map.of()).then().statusCode(403);
        }

        @Test
        void changesNeitherMembersNorTermAfterTheProposal() {
            var lead = lead();
            post(lead, COMMUNITIES + community + "/proposal", Map.of());

            takeIn(lead, community, Uuid7.next(), fixtures.school(district, "云台小学"), "MEMBER")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("community.members-decided"));
            patch(lead, Map.of("startDay", "2098-09-01")).then().statusCode(403);
            patch(lead, Map.of("remark", "每周二例会")).then().statusCode(200).body("remark", equalTo("每周二例会"));
        }

        @Test
        void seesNoOtherCommunity() {
            var other = fixtures.community(coordinator, "云台小学共同体", "2024-09-01");
            var lead = lead();

            get(lead, COMMUNITIES).then().body("items.name", contains("实验小学共同体"));
            get(lead, COMMUNITIES + other).then().statusCode(404);
            get(lead, COMMUNITIES + other + "/members").then().statusCode(404);
            get(lead, COMMUNITIES + other + "/history").then().statusCode(404);
            get(lead, COMMUNITIES + other + "/documents").then().statusCode(404);
        }

        private String lead() {
            return accounts.token(accounts.make(district, Role.COMMUNITY_LEAD, null, community, null));
        }

        private io.restassured.response.Response patch(String token, Object change) {
            return as(token)
                    .contentType("application/merge-patch+json; charset=UTF-8")
                    .header("If-Match", "*")
                    .body(change)
                    .patch(COMMUNITIES + community);
        }
    }

    @Nested
    class AsPeopleOfASchool {

        @Test
        void seeTheirCommunitiesAlsoAfterTheirSchoolLeft() {
            start(coordinator, community);
            var member = get(coordinator, COMMUNITIES + community + "/members").<String>path("items[1].id");
            as(coordinator)
                    .header("If-Match", "*")
                    .body(Map.of(
                            "schoolId",
                            village,
                            "role",
                            "HELPED",
                            "from",
                            "2020-09-01",
                            "to",
                            "2021-02-28",
                            "reason",
                            "撤并"))
                    .put(COMMUNITIES + community + "/members/" + member);

            get(of(Role.TEACHER, village), COMMUNITIES + community).then().statusCode(200);
        }

        @Test
        void seeNothingOfOthers() {
            var stranger = of(Role.SCHOOL_COORDINATOR, fixtures.school(district, "柳河小学"));

            get(stranger, COMMUNITIES).then().statusCode(200).body("items", empty());
            get(stranger, COMMUNITIES + community).then().statusCode(404);
        }

        @Test
        void changeNothing() {
            var contact = of(Role.SCHOOL_COORDINATOR, core);

            put(contact, COMMUNITIES + community, draft("x", "2024-09-01"))
                    .then()
                    .statusCode(403);
        }

        @Test
        void costThreeStatements() {
            var teacher = of(Role.TEACHER, village);

            var cost = statements.of(() -> get(teacher, COMMUNITIES).then().body("items", hasSize(1)));

            assertThat(cost).isEqualTo(3);
        }

        private String of(Role role, UUID school) {
            return accounts.token(accounts.make(district, role, school, null, null));
        }
    }

    @Test
    void anotherDistrictSeesNothing() {
        var stranger = accounts.tokenOf(districts.make(), Role.DISTRICT_COORDINATOR);

        get(stranger, COMMUNITIES).then().statusCode(200).body("items", empty());
        get(stranger, COMMUNITIES + community).then().statusCode(404);
        takeIn(stranger, community, Uuid7.next(), core, "CORE").then().statusCode(404);
        post(stranger, COMMUNITIES + community + "/proposal", Map.of()).then().statusCode(404);
    }
}

package org.xieshou.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.xieshou.shared.Calls.as;
import static org.xieshou.shared.Calls.get;
import static org.xieshou.shared.Calls.post;
import static org.xieshou.shared.Calls.put;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.xieshou.community.CommunityFixtures;
import org.xieshou.district.TestDistricts;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;
import org.xieshou.shared.Statements;
import org.xieshou.shared.Uuid7;

@QuarkusTest
class PairingResourceTest {

    static final String PAIRINGS = "/pairings/";

    @Inject
    TestAccounts accounts;

    @Inject
    TestDistricts districts;

    @Inject
    CommunityFixtures communities;

    @Inject
    PairingFixtures fixtures;

    @Inject
    Statements statements;

    UUID district;
    String coordinator;
    UUID core;
    UUID village;
    UUID master;
    UUID apprentice;
    UUID community;
    UUID pairing;

    @BeforeEach
    void aMasterAndAnApprentice() {
        district = districts.make();
        coordinator = accounts.tokenOf(district, Role.DISTRICT_COORDINATOR);
        core = communities.school(district, "实验小学");
        village = communities.school(district, "石坝小学");
        master = fixtures.staff(district, "黄蓉晖");
        apprentice = fixtures.staff(district, "田小禾");
        community = communities.community(coordinator, "实验小学共同体", "2024-09-01");
        communities.member(coordinator, community, core, "CORE");
        communities.member(coordinator, community, village, "HELPED");
        var draft = PairingFixtures.people(core, master, village, apprentice);
        draft.put("communityId", community);
        pairing = fixtures.pairing(coordinator, draft);
    }

    @Nested
    class AsCoordinator {

        @Test
        void seesBothSidesByName() {
            get(coordinator, PAIRINGS + pairing)
                    .then()
                    .body("name", equalTo("黄蓉晖—田小禾"))
                    .body("schoolB.name", equalTo("石坝小学"))
                    .body("community.name", equalTo("实验小学共同体"))
                    .body("state", equalTo("ACTIVE"));
        }

        @Test
        void pairsOnlyMembersInsideACommunity() {
            var draft = PairingFixtures.schools(core, communities.school(district, "柳河小学"));
            draft.put("communityId", community);

            put(coordinator, PAIRINGS + Uuid7.next(), draft)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/sideB/schoolId"));
        }

        @Test
        void isToldWhatDoesNotFitTheKind() {
            var draft = PairingFixtures.schools(core, village);
            draft.put("kind", "CADRE");

            put(coordinator, PAIRINGS + Uuid7.next(), draft)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("pairing.person-missing"));
            put(coordinator, PAIRINGS + Uuid7.next(), PairingFixtures.schools(core, core))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("pairing.with-itself"));
            put(coordinator, PAIRINGS + Uuid7.next(), PairingFixtures.schools(core, Uuid7.next()))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("pairing.school-unknown"));
        }

        @Test
        void endsAPairingForAReasonOnce() {
            post(coordinator, PAIRINGS + pairing + "/ending", Map.of("reason", "调离"));
            post(coordinator, PAIRINGS + pairing + "/ending", Map.of("reason", "又一次"))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ENDED"))
                    .body("endReason", equalTo("调离"));

            get(coordinator, PAIRINGS + "?state=ACTIVE").then().body("items", empty());
            get(coordinator, PAIRINGS + "?state=ENDED").then().body("items", hasSize(1));
        }

        @Test
        void findsThemByEitherSideWithOneStatement() {
            fixtures.pairing(coordinator, PairingFixtures.schools(core, village));

            var cost = statements.of(
                    () -> get(coordinator, PAIRINGS + "?school=" + village + "&staff=" + apprentice + "&q=田小")
                            .then()
                            .body("items.id", contains(pairing.toString())));

            assertThat(cost).isEqualTo(1);
        }

        @Test
        void deletesOnlyWhatNothingWasDoneFor() {
            var quota = Uuid7.next();
            PairingFixtures.quota(coordinator, pairing, quota, 10).then().statusCode(201);
            fixtures.visit(district, pairing, "2026-10-12", true);

            as(coordinator)
                    .header("If-Match", "*")
                    .delete(PAIRINGS + pairing)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("pairing.lived"));
        }
    }

    @Nested
    class Quotas {

        UUID quota = Uuid7.next();

        @BeforeEach
        void tenLessonsAreOwed() {
            fixtures.enterCalendar(district);
            PairingFixtures.quota(coordinator, pairing, quota, 10)
                    .then()
                    .statusCode(201)
                    .body("verified", equalTo(0));
        }

        @Test
        void followTheVisits() {
            fixtures.visit(district, pairing, "2026-10-12", true);
            fixtures.visit(district, pairing, "2026-10-19", false);
            fixtures.visit(district, pairing, "2026-08-19", true);

            get(coordinator, PAIRINGS + pairing + "/quotas")
                    .then()
                    .body("items[0].done", equalTo(2))
                    .body("items[0].verified", equalTo(1));
        }

        @Test
        void areListedByHowFarTheyLagWithTwoStatements() {
            var easy = fixtures.pairing(coordinator, PairingFixtures.schools(core, village));
            PairingFixtures.quota(coordinator, easy, Uuid7.next(), 1);

            var cost = statements.of(() -> get(coordinator, "/quotas?community=" + community)
                    .then()
                    .body("items.pairing.name", contains("黄蓉晖—田小禾"))
                    .body("items.community.name", contains("实验小学共同体")));
            var first = get(coordinator, "/quotas?limit=1&count=true");

            assertThat(cost).isEqualTo(2);
            first.then().body("items.pairing.name", contains("黄蓉晖—田小禾")).body("total", equalTo(2));
            get(coordinator, "/quotas?limit=1&cursor=" + first.path("nextCursor"))
                    .then()
                    .body("items.pairing.name", contains("实验小学—石坝小学"));
        }

        @Test
        void areSetAgainWithoutHarmAndChangedByWhoSawThem() {
            PairingFixtures.quota(coordinator, pairing, quota, 10).then().statusCode(200);
            PairingFixtures.quota(coordinator, pairing, quota, 12).then().statusCode(409);
        }

        @Test
        void areHiddenFromOthers() {
            var stranger = accounts.token(
                    accounts.make(district, Role.SCHOOL_COORDINATOR, communities.school(district, "柳河小学"), null, null));

            get(stranger, "/quotas").then().statusCode(200).body("items", empty());
            get(stranger, PAIRINGS + pairing + "/quotas").then().statusCode(404);
            PairingFixtures.quota(stranger, pairing, Uuid7.next(), 3).then().statusCode(404);
        }
    }

    @Nested
    class AsOthers {

        @Test
        void theApprenticeSeesHisPairingAndChangesNothing() {
            var me = accounts.token(accounts.make(district, Role.TEACHER, village, null, apprentice));

            get(me, PAIRINGS).then().body("items", hasSize(1));
            put(me, PAIRINGS + pairing, PairingFixtures.schools(core, village))
                    .then()
                    .statusCode(403);
        }

        @Test
        void aColleagueDoesNotSeeIt() {
            var colleague = accounts.token(
                    accounts.make(district, Role.TEACHER, village, null, fixtures.staff(district, "乔远")));

            get(colleague, PAIRINGS).then().statusCode(200).body("items", empty());
            get(colleague, PAIRINGS + pairing).then().statusCode(404);
        }

        @Test
        void aContactPersonPairsHisOwnSchoolOnly() {
            var contact = accounts.token(accounts.make(district, Role.SCHOOL_COORDINATOR, village, null, null));
            var other = communities.school(district, "柳河小学");

            put(contact, PAIRINGS + Uuid7.next(), PairingFixtures.schools(core, village))
                    .then()
                    .statusCode(201);
            put(contact, PAIRINGS + Uuid7.next(), PairingFixtures.schools(core, other))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("pairing.not-your-school"));
        }

        @Test
        void aLeadPairsInsideHisCommunity() {
            var lead = accounts.token(accounts.make(district, Role.COMMUNITY_LEAD, null, community, null));
            var draft = PairingFixtures.schools(core, village);

            put(lead, PAIRINGS + Uuid7.next(), draft).then().statusCode(422);
            draft.put("communityId", community);
            put(lead, PAIRINGS + Uuid7.next(), draft).then().statusCode(201);
            get(lead, PAIRINGS).then().body("items", hasSize(2));
        }

        @Test
        void anotherDistrictSeesNothing() {
            var stranger = accounts.tokenOf(districts.make(), Role.DISTRICT_COORDINATOR);

            get(stranger, PAIRINGS).then().body("items", empty());
            get(stranger, PAIRINGS + pairing).then().statusCode(404);
            get(stranger, PAIRINGS + pairing + "/quotas").then().statusCode(404);
            post(stranger, PAIRINGS + pairing + "/ending", Map.of("reason", "x"))
                    .then()
                    .statusCode(404);
        }
    }
}

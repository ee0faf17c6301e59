package org.xieshou.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xieshou.metric.MetricRecord.NotCounted.CANCELLED;
import static org.xieshou.metric.MetricRecord.NotCounted.DISPUTED;
import static org.xieshou.metric.MetricRecord.NotCounted.NOT_HELD;
import static org.xieshou.metric.MetricRecord.NotCounted.NOT_VERIFIED;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.community.CommunityFixtures;
import org.xieshou.district.TestDistricts;
import org.xieshou.security.Role;
import org.xieshou.security.TestAccounts;
import org.xieshou.shared.Uuid7;

/** What is counted of the records of a community. */
@QuarkusTest
class MetricsTest {

    static final LocalDate FROM = LocalDate.of(2026, 9, 1);
    static final LocalDate TO = LocalDate.of(2026, 11, 30);

    @Inject
    TestAccounts accounts;

    @Inject
    TestDistricts districts;

    @Inject
    CommunityFixtures communities;

    @Inject
    EntityManager database;

    @Inject
    Metrics metrics;

    UUID district;
    UUID community;
    UUID core;
    UUID village;

    @BeforeEach
    void aCommunityOfTwoSchools() {
        district = districts.make();
        var coordinator = accounts.tokenOf(district, Role.DISTRICT_COORDINATOR);
        community = communities.community(coordinator, "实验小学共同体", "2026-01-01");
        core = communities.school(district, "实验小学");
        village = communities.school(district, "石坝小学");
        communities.member(coordinator, community, core, "CORE");
        communities.member(coordinator, community, village, "HELPED");
    }

    @Test
    void visitsCountInFullWhenProvenAndHalfWhenTypedIn() {
        visit("LESSON_DELIVERY", "2026-09-10", "HELD", "HOST_CONFIRMED", false);
        visit("LESSON_DELIVERY", "2026-09-17", "HELD", "TYPED_IN", false);
        visit("JOINT_MEETING", "2026-09-18", "HELD", "POSITION", false);

        var result = measure("visits.lesson-delivery");

        assertThat(result.onSite()).isEqualByComparingTo("1");
        assertThat(result.typedIn()).isEqualByComparingTo("1");
        assertThat(result.typedInFactor()).isEqualByComparingTo("0.5");
        assertThat(result.records()).extracting(MetricRecord::place).containsOnly("石坝小学");
    }

    @Test
    void whatDoesNotCountHasItsReason() {
        visit("LESSON_DELIVERY", "2026-09-10", "CANCELLED", null, false);
        visit("LESSON_DELIVERY", "2026-09-11", "PLANNED", null, false);
        visit("LESSON_DELIVERY", "2026-09-12", "HELD", "POSITION", true);
        visit("LESSON_DELIVERY", "2026-08-31", "HELD", "POSITION", false);

        var result = measure("visits.held");

        assertThat(result.empty()).isTrue();
        assertThat(result.records())
                .extracting(MetricRecord::notCounted)
                .containsExactly(CANCELLED, NOT_HELD, DISPUTED);
    }

    @Test
    void provenVisitsAloneCountWhereOnlyTheyAreAskedFor() {
        visit("LECTURE", "2026-09-10", "HELD", "TYPED_IN", false);
        visit("LECTURE", "2026-09-11", "HELD", "HOST_CODE", false);

        var result = measure("visits.verified");

        assertThat(result.onSite()).isEqualByComparingTo("1");
        assertThat(result.records().getFirst().notCounted()).isEqualTo(NOT_VERIFIED);
    }

    @Test
    void memberSchoolsCountOnceTheyReceivedOrOrganisedSomething() {
        communities.member(
                accounts.tokenOf(district, Role.DISTRICT_COORDINATOR),
                community,
                communities.school(district, "柳河小学"),
                "HELPED");
        visit("LECTURE", "2026-09-10", "HELD", "TYPED_IN", false);

        var result = measure("members.visited");

        assertThat(result.onSite()).isEqualByComparingTo("2");
        assertThat(result.target()).isEqualByComparingTo("3");
    }

    @Test
    void quotasTellWhatWasToBeReachedAndCountTheVisitsOfTheirPairing() {
        var pairing = pairing();
        visit("OBSERVATION_LESSON", "2026-09-10", "HELD", "POSITION", false, pairing);
        visit("OBSERVATION_LESSON", "2026-09-17", "HELD", "TYPED_IN", false, pairing);
        visit("OBSERVATION_LESSON", "2026-09-24", "HELD", "POSITION", false, null);

        var result = measure("quotas.fulfilment");

        assertThat(result.target()).isEqualByComparingTo("8");
        assertThat(result.onSite()).isEqualByComparingTo("1");
        assertThat(result.typedIn()).isEqualByComparingTo("1");
    }

    @Test
    void recordsOfAnotherDistrictAreNotCounted() {
        visit("LECTURE", "2026-09-10", "HELD", "POSITION", false);
        var stranger = districts.make();

        for (var metric : metrics.all()) {
            var seen = districts.inside(stranger, () -> metric.measure(community, FROM, TO));
            assertThat(seen.records()).as(metric.code()).isEmpty();
        }
    }

    private MetricResult measure(String code) {
        return districts.inside(district, () -> metrics.find(code).orElseThrow().measure(community, FROM, TO));
    }

    private void visit(String kind, String day, String state, String evidence, boolean disputed) {
        visit(kind, day, state, evidence, disputed, null);
    }

    private void visit(String kind, String day, String state, String evidence, boolean disputed, UUID pairing) {
        var id = Uuid7.next();
        districts.inside(district, () -> {
            database.createNativeQuery("""
                            insert into visit (district_id, id, version, community_id, pairing_id, kind,
                                organiser_school_id, first_day, last_day, theme, state, recorded_how, evidence,
                                created_by_name, created_at, host_secret, expected, on_site, typed_in, disputed, refuted)
                            values (:district, :id, 0, :community, :pairing, :kind, :core, cast(:day as date),
                                cast(:day as date), '活动', :state, :how, :evidence, 'test', now(), '', 0, 0, 0,
                                :disputed, false)""")
                    .setParameter("district", district)
                    .setParameter("id", id)
                    .setParameter("community", community)
                    .setParameter("pairing", pairing)
                    .setParameter("kind", kind)
                    .setParameter("core", core)
                    .setParameter("day", day)
                    .setParameter("state", state)
                    .setParameter("how", evidence == null ? null : "ON_SITE")
                    .setParameter("evidence", evidence)
                    .setParameter("disputed", disputed)
                    .executeUpdate();
            return database.createNativeQuery("insert into visit_host values (:district, :host, 0, :id, :village, 0)")
                    .setParameter("district", district)
                    .setParameter("host", Uuid7.next())
                    .setParameter("id", id)
                    .setParameter("village", village)
                    .executeUpdate();
        });
    }

    /** A pairing of the two schools that owes 8 observed lessons within the period. */
    private UUID pairing() {
        var id = Uuid7.next();
        districts.inside(district, () -> {
            database.createNativeQuery("""
                            insert into pairing (district_id, id, version, kind, community_id, school_a_id, school_b_id,
                                valid_from, valid_to)
                            values (:district, :id, 0, 'SCHOOL_SCHOOL', :community, :core, :village, '2026-09-01',
                                '2026-11-30')""")
                    .setParameter("district", district)
                    .setParameter("id", id)
                    .setParameter("community", community)
                    .setParameter("core", core)
                    .setParameter("village", village)
                    .executeUpdate();
            return database.createNativeQuery("""
                            insert into quota values (:district, :quota, 0, :id, '听课', '{OBSERVATION_LESSON}', 8,
                                '2026-09-01', '2026-11-30', 0, 0)""")
                    .setParameter("district", district)
                    .setParameter("quota", Uuid7.next())
                    .setParameter("id", id)
                    .executeUpdate();
        });
        return id;
    }
}

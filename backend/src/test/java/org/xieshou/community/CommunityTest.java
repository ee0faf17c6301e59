package org.xieshou.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.shared.Problem;

class CommunityTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    Community community = new Community();

    @BeforeEach
    void startsInSpring() {
        community.kind = CommunityKind.ASSISTANCE;
        community.startDay = LocalDate.of(2027, 3, 1);
    }

    @Test
    void livesFromDraftToConclusion() {
        community.propose();
        community.approve();
        community.activate();
        community.conclude(TODAY);

        assertThat(community.state).isEqualTo(CommunityState.CONCLUDED);
        assertThat(community.endDay).isNotNull();
    }

    @Test
    void everyStationMayBeAskedForAgain() {
        community.propose();
        community.propose();
        community.approve();
        community.approve();
        community.activate();
        community.activate();
        community.conclude(TODAY);
        community.conclude(TODAY.plusYears(1));

        assertThat(community.endDay).isEqualTo(community.startDay);
    }

    @Test
    void comesBackWithARemarkUntilItIsHandedInAgain() {
        community.propose();
        community.giveBack("缺少秘书长");
        community.giveBack("缺少秘书长");

        assertThat(community.state).isEqualTo(CommunityState.DRAFT);
        assertThat(community.returnRemark).isEqualTo("缺少秘书长");

        community.propose();
        assertThat(community.returnRemark).isNull();
    }

    @Test
    void skipsNoStation() {
        assertRefused("community.not-proposed", community::approve);
        assertRefused("community.not-proposed", () -> community.giveBack("无"));
        assertRefused("community.not-approved", community::activate);
        assertRefused("community.not-active", () -> community.conclude(TODAY));
    }

    @Test
    void isDissolvedForAReasonOnceItWasProposed() {
        assertRefused("community.not-dissolvable", () -> community.dissolve("撤并", TODAY));
        community.propose();

        community.dissolve("撤并", TODAY);

        assertThat(community.dissolutionReason).isEqualTo("撤并");
        assertRefused("community.ended", community::requireNotEnded);
        assertRefused("community.not-active", () -> community.conclude(TODAY));
    }

    @Test
    void endsTheMembershipsThatLast() {
        var left = member(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 2, 28), "撤并");
        var stayed = member(LocalDate.of(2025, 9, 1), null, null);
        community.startDay = LocalDate.of(2025, 9, 1);
        community.propose();
        community.dissolve("规划调整", TODAY);

        left.endWith(community);
        stayed.endWith(community);

        assertThat(left.validTo).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(left.reason).isEqualTo("撤并");
        assertThat(stayed.validTo).isEqualTo(TODAY);
        assertThat(stayed.reason).isEqualTo("规划调整");
    }

    static CommunityMember member(LocalDate from, LocalDate to, String reason) {
        var member = new CommunityMember();
        member.schoolId = java.util.UUID.randomUUID();
        member.validFrom = from;
        member.validTo = to;
        member.reason = reason;
        return member;
    }

    static void assertRefused(String code, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code).isEqualTo(code));
    }
}

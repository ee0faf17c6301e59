package org.xieshou.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.xieshou.community.CommunityTest.TODAY;
import static org.xieshou.community.CommunityTest.assertRefused;
import static org.xieshou.community.CommunityTest.member;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SizeRuleTest {

    static final LocalDate SPRING = LocalDate.of(2027, 3, 1);

    SizeRule rule = new SizeRule(4, TODAY);

    @Test
    void refusesAFifthSchoolOfANewCommunity() {
        assertThatCode(() -> rule.refuseExcess(community(SPRING), schools(4))).doesNotThrowAnyException();
        assertRefused(SizeRule.TOO_MANY, () -> rule.refuseExcess(community(SPRING), schools(5)));
    }

    @Test
    void refusesNothingOfACommunityThatBeganBefore() {
        var running = community(LocalDate.of(2025, 9, 1));

        assertThatCode(() -> rule.refuseExcess(running, schools(5))).doesNotThrowAnyException();
        assertThat(rule.exceeded(running, 5)).isTrue();
    }

    @Test
    void countsEachSchoolOnceAndNoneThatLeft() {
        var stays = member(SPRING, null, null);
        var again = member(SPRING, null, null);
        again.schoolId = stays.schoolId;
        var left = member(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 2, 28), "撤并");

        assertThat(rule.schools(community(LocalDate.of(2025, 9, 1)), List.of(stays, again, left)))
                .isEqualTo(1);
    }

    @Test
    void doesNotCountTheSchoolsOfPeople() {
        var studio = community(SPRING);
        studio.kind = CommunityKind.PROFESSIONAL;

        assertThat(rule.exceeded(studio, 12)).isFalse();
    }

    @Test
    void aProposalNeedsTwoSchools() {
        assertRefused("community.too-few-schools", () -> rule.refuseLoneliness(community(SPRING), schools(1)));
    }

    private static Community community(LocalDate start) {
        var community = new Community();
        community.kind = CommunityKind.ASSISTANCE;
        community.startDay = start;
        return community;
    }

    private static List<CommunityMember> schools(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> member(SPRING, null, null))
                .toList();
    }
}

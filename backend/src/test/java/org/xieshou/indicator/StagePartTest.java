package org.xieshou.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.xieshou.school.SchoolProfile;
import org.xieshou.school.Stage;

class StagePartTest {

    final SchoolProfile profile = new SchoolProfile();

    @Test
    void aSchoolOfOneStageCountsWhole() {
        profile.pupils = 400;
        profile.backboneTeachers = 5;
        profile.equipmentYuan = new BigDecimal("800000.00");

        var part = StagePart.of(profile, Stage.PRIMARY, BalanceStage.PRIMARY).orElseThrow();

        assertThat(part.pupils()).isEqualTo(400);
        assertThat(part.totals()).containsOnlyKeys(Resource.L2, Resource.L6);
        assertThat(StagePart.of(profile, Stage.PRIMARY, BalanceStage.JUNIOR)).isEmpty();
    }

    @Test
    void materialOfACombinedSchoolIsSplitByWeightedPupils() {
        // 400 × 1 + 200 × 1.1 = 620 weighted pupils: 400 ÷ 620 and 220 ÷ 620 of 6,200 m².
        profile.pupils = 600;
        profile.primaryPupils = 400;
        profile.juniorPupils = 200;
        profile.sportsAreaM2 = new BigDecimal("6200");

        assertThat(part(Stage.NINE_YEAR, BalanceStage.PRIMARY).totals().get(Resource.L5))
                .isEqualByComparingTo("4000");
        assertThat(part(Stage.NINE_YEAR, BalanceStage.JUNIOR).totals().get(Resource.L5))
                .isEqualByComparingTo("2200");
    }

    @Test
    void aCompleteSecondarySchoolIsSplitOneToOnePointTwo() {
        // 300 × 1 + 250 × 1.2 = 600: half of 900,000 yuan.
        profile.pupils = 550;
        profile.juniorPupils = 300;
        profile.seniorPupils = 250;
        profile.equipmentYuan = new BigDecimal("900000");

        assertThat(part(Stage.COMPLETE_SECONDARY, BalanceStage.JUNIOR).totals().get(Resource.L6))
                .isEqualByComparingTo("450000");
    }

    @Test
    void teachersOfACombinedSchoolAreNotGuessed() {
        profile.pupils = 600;
        profile.primaryPupils = 400;
        profile.juniorPupils = 200;
        profile.backboneTeachers = 6;

        assertThat(part(Stage.NINE_YEAR, BalanceStage.PRIMARY).totals()).isEmpty();
    }

    @Test
    void aCombinedSchoolThatDoesNotSayItsPartsHasNoPupilsOfAStage() {
        profile.pupils = 600;

        assertThat(part(Stage.NINE_YEAR, BalanceStage.PRIMARY).pupils()).isNull();
    }

    @Test
    void vocationalSchoolsAreOutOfScope() {
        assertThat(StagePart.of(profile, Stage.VOCATIONAL, BalanceStage.JUNIOR)).isEmpty();
    }

    private StagePart part(Stage taught, BalanceStage stage) {
        return StagePart.of(profile, taught, stage).orElseThrow();
    }
}

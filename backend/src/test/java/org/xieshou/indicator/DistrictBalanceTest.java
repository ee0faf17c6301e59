package org.xieshou.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xieshou.indicator.DistrictBalance.Lines;

class DistrictBalanceTest {

    static final Lines PRIMARY = national(BalanceStage.PRIMARY);

    @Test
    void schoolThatReachesEveryLineExactlyPasses() {
        var standing = exactlyOnTheLines(1000).standing(PRIMARY.perResource());

        assertThat(standing.values().get(Resource.L1)).isEqualByComparingTo("4.2");
        assertThat(standing.values().get(Resource.L6)).isEqualByComparingTo("2000");
        assertThat(standing.reached().values()).containsOnly(true);
        assertThat(standing.passes()).isTrue();
    }

    @Test
    void oneResourceMayFallShortByFifteenPercent() {
        // 85 % of 4.5 m² is 3.825 m² a pupil.
        assertThat(passes(with(Resource.L4, "3825"))).isTrue();
        assertThat(passes(with(Resource.L4, "3824.9"))).isFalse();
    }

    @Test
    void twoResourcesShortOfTheirLineFail() {
        var school = with(Resource.L4, "4000");
        school.totals().put(Resource.L5, new BigDecimal("7000"));

        assertThat(passes(school)).isFalse();
    }

    @Test
    void unknownResourceReachesNoLine() {
        var school = exactlyOnTheLines(1000);
        school.totals().remove(Resource.L7);

        assertThat(passes(school)).isFalse();
    }

    @Test
    void juniorSchoolsMeetHigherLines() {
        assertThat(exactlyOnTheLines(1000)
                        .standing(national(BalanceStage.JUNIOR).perResource())
                        .reached())
                .isEqualTo(Map.of(
                        Resource.L1,
                        false,
                        Resource.L2,
                        true,
                        Resource.L3,
                        true,
                        Resource.L4,
                        false,
                        Resource.L5,
                        false,
                        Resource.L6,
                        false,
                        Resource.L7,
                        false));
    }

    @Test
    void districtPassesWhenEverySchoolAndEveryVariationDoes() {
        var even = List.of(exactlyOnTheLines(1000), exactlyOnTheLines(500));

        assertThat(new DistrictBalance(even, PRIMARY).passes()).isTrue();
    }

    @Test
    void oneVariationBeyondTheLimitFailsTheDistrictWhateverTheOthersAre() {
        var rich = exactlyOnTheLines(1000);
        // 2,000 and 12,000 yuan a pupil: mean 7,000, S = 5,000, CV = 0.714 > 0.50.
        rich.totals().put(Resource.L6, new BigDecimal("12000000"));
        var district = new DistrictBalance(List.of(exactlyOnTheLines(1000), rich), PRIMARY);

        assertThat(district.variation(Resource.L6).orElseThrow().coefficient()).isGreaterThan(new BigDecimal("0.71"));
        assertThat(district.passes()).isFalse();
    }

    @Test
    void limitIsInclusive() {
        // 2,000 and 6,000 yuan a pupil: mean 4,000, S = 2,000, CV exactly 0.5.
        var poor = exactlyOnTheLines(1000);
        var rich = exactlyOnTheLines(1000);
        rich.totals().put(Resource.L6, new BigDecimal("6000000"));

        assertThat(new DistrictBalance(List.of(poor, rich), PRIMARY).passes()).isTrue();
    }

    @Test
    void teachingPointsBelowFiftyPupilsAreLeftOut() {
        var point = new SchoolResources(UUID.randomUUID(), "Cloud Terrace", 49, Map.of());

        assertThat(new DistrictBalance(List.of(point, exactlyOnTheLines(50)), PRIMARY).passes())
                .isTrue();
    }

    @Test
    void districtWithoutSchoolsDoesNotPass() {
        assertThat(new DistrictBalance(List.of(), PRIMARY).passes()).isFalse();
    }

    private static Lines national(BalanceStage stage) {
        return Lines.of(stage, threshold -> threshold.nationalValue);
    }

    private static boolean passes(SchoolResources school) {
        return school.standing(PRIMARY.perResource()).passes();
    }

    private static SchoolResources with(Resource resource, String total) {
        var school = exactlyOnTheLines(1000);
        school.totals().put(resource, new BigDecimal(total));
        return school;
    }

    private static SchoolResources exactlyOnTheLines(long pupils) {
        var totals = new EnumMap<Resource, BigDecimal>(Resource.class);
        for (var resource : Resource.values()) {
            var perUnit = PRIMARY.perResource().get(resource).multiply(BigDecimal.valueOf(pupils));
            totals.put(resource, perUnit.divide(resource.inItsUnit(BigDecimal.ONE)));
        }
        return new SchoolResources(UUID.randomUUID(), "Stone Dam", pupils, totals);
    }
}

package org.xieshou.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xieshou.scoring.CriteriaFixtures.dec;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class GradeBandTest {

    static final List<GradeBand> BANDS =
            List.of(band("优秀", "90"), band("良好", "80"), band("合格", "60"), band("不合格", "0"));

    @Test
    void lowerBoundBelongsToTheBetterGrade() {
        assertThat(GradeBand.gradeOf(dec("90.00"), BANDS)).isEqualTo("优秀");
        assertThat(GradeBand.gradeOf(dec("89.99"), BANDS)).isEqualTo("良好");
        assertThat(GradeBand.gradeOf(dec("0.00"), BANDS)).isEqualTo("不合格");
    }

    @Test
    void bandsThatDoNotStartAtZeroLeaveAGap() {
        assertThat(GradeBand.cover(BANDS)).isTrue();
        assertThat(GradeBand.cover(BANDS.subList(0, 3))).isFalse();
        assertThat(GradeBand.cover(List.of())).isFalse();
    }

    @Test
    void bandsThatStartTogetherOverlap() {
        assertThat(GradeBand.cover(List.of(band("a", "0"), band("b", "60"), band("c", "60.0"))))
                .isFalse();
    }

    @Test
    void bandAboveTheTotalIsNoCover() {
        assertThat(GradeBand.cover(List.of(band("a", "0"), band("b", "100.01"))))
                .isFalse();
    }

    @Property
    void everyTotalHasExactlyOneGrade(@ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal total) {
        assertThat(GradeBand.gradeOf(total, BANDS)).isNotNull();
    }

    private static GradeBand band(String name, String from) {
        return new GradeBand(name, dec(from));
    }
}

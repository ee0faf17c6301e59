package org.xieshou.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.xieshou.school.SchoolProfile;
import org.xieshou.school.Stage;

/**
 * The part of a school that belongs to a stage. The material resources of a combined school are split by its pupils,
 * weighted primary : junior : senior = 1 : 1.1 : 1.32 (rules.md 1.4; a 完全中学 has the same 1 : 1.2 within); its teachers
 * are not split, since nobody reports them by stage.
 */
final class StagePart {

    private static final BigDecimal JUNIOR_WEIGHT = new BigDecimal("1.1");
    private static final BigDecimal SENIOR_WEIGHT = new BigDecimal("1.32");

    private final SchoolProfile profile;
    private final BalanceStage stage;
    private final boolean whole;
    private final Integer pupils;

    private StagePart(SchoolProfile profile, BalanceStage stage, boolean whole) {
        this.profile = profile;
        this.stage = stage;
        this.whole = whole;
        this.pupils = whole ? Integer.valueOf(profile.pupils) : partOf(profile, stage);
    }

    /** Empty where the school does not teach the stage. */
    static Optional<StagePart> of(SchoolProfile profile, Stage taught, BalanceStage stage) {
        var teaches = switch (taught) {
            case PRIMARY -> stage == BalanceStage.PRIMARY;
            case JUNIOR, COMPLETE_SECONDARY -> stage == BalanceStage.JUNIOR;
            case NINE_YEAR -> true;
            default -> false;
        };
        var whole = taught == Stage.PRIMARY || taught == Stage.JUNIOR;
        return teaches ? Optional.of(new StagePart(profile, stage, whole)) : Optional.empty();
    }

    /** Pupils of this part, or null where a combined school does not say. */
    Integer pupils() {
        return pupils;
    }

    /** The raw totals of this part, as far as the profile tells them. */
    Map<Resource, BigDecimal> totals() {
        var totals = new EnumMap<Resource, BigDecimal>(Resource.class);
        if (whole) {
            put(totals, Resource.L1, number(profile.teachersAboveDegree));
            put(totals, Resource.L2, number(profile.backboneTeachers));
            put(totals, Resource.L3, number(profile.peArtsTeachers));
        }
        put(totals, Resource.L4, share(profile.teachingAreaM2));
        put(totals, Resource.L5, share(profile.sportsAreaM2));
        put(totals, Resource.L6, share(profile.equipmentYuan));
        put(totals, Resource.L7, share(number(profile.multimediaRooms)));
        return totals;
    }

    private BigDecimal share(BigDecimal total) {
        if (total == null || whole) {
            return total;
        }
        var all = weighted(profile.primaryPupils, BigDecimal.ONE)
                .add(weighted(profile.juniorPupils, JUNIOR_WEIGHT))
                .add(weighted(profile.seniorPupils, SENIOR_WEIGHT));
        var own = weighted(pupils, stage == BalanceStage.PRIMARY ? BigDecimal.ONE : JUNIOR_WEIGHT);
        return all.signum() == 0 ? null : total.multiply(own).divide(all, MathContext.DECIMAL128);
    }

    private static Integer partOf(SchoolProfile profile, BalanceStage stage) {
        return stage == BalanceStage.PRIMARY ? profile.primaryPupils : profile.juniorPupils;
    }

    private static BigDecimal weighted(Integer pupils, BigDecimal weight) {
        return pupils == null ? BigDecimal.ZERO : weight.multiply(BigDecimal.valueOf(pupils));
    }

    private static BigDecimal number(Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private static void put(Map<Resource, BigDecimal> totals, Resource resource, BigDecimal total) {
        if (total != null) {
            totals.put(resource, total);
        }
    }
}

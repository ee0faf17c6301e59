package org.xieshou.district;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * The numbers a district may set for itself, each with the national or usual value that holds until then, where that
 * value comes from, and between what it may be set.
 */
public enum Threshold {
    COMMUNITY_MAX_SCHOOLS("community.max-schools", "school", "4", "2", "20", Source.PRACTICE),
    VISIT_FENCE_RADIUS("visit.fence-radius", "m", "300", "100", "3000", Source.PRODUCT),
    VISIT_WEAK_ACCURACY("visit.weak-accuracy", "m", "200", "20", "2000", Source.PRODUCT),
    VISIT_TYPED_IN_FACTOR("visit.typed-in-factor", "factor", "0.5", "0", "1", Source.PRODUCT),
    DASHBOARD_SILENT_DAYS("dashboard.silent-days", "day", "21", "1", "365", Source.PRODUCT),
    BALANCE_PRIMARY_LIMIT("balance.primary-limit", "factor", "0.50", "0", "5", Source.QUALITY_BALANCE),
    BALANCE_JUNIOR_LIMIT("balance.junior-limit", "factor", "0.45", "0", "5", Source.QUALITY_BALANCE),
    BALANCE_PRIMARY_L1("balance.primary-l1", "per-100-pupils", "4.2", "0", "100", Source.QUALITY_BALANCE),
    BALANCE_PRIMARY_L2("balance.primary-l2", "per-100-pupils", "1", "0", "100", Source.QUALITY_BALANCE),
    BALANCE_PRIMARY_L3("balance.primary-l3", "per-100-pupils", "0.9", "0", "100", Source.QUALITY_BALANCE),
    BALANCE_PRIMARY_L4("balance.primary-l4", "m2-per-pupil", "4.5", "0", "1000", Source.QUALITY_BALANCE),
    BALANCE_PRIMARY_L5("balance.primary-l5", "m2-per-pupil", "7.5", "0", "1000", Source.QUALITY_BALANCE),
    BALANCE_PRIMARY_L6("balance.primary-l6", "yuan-per-pupil", "2000", "0", "1000000", Source.QUALITY_BALANCE),
    BALANCE_PRIMARY_L7("balance.primary-l7", "per-100-pupils", "2.3", "0", "100", Source.QUALITY_BALANCE),
    BALANCE_JUNIOR_L1("balance.junior-l1", "per-100-pupils", "5.3", "0", "100", Source.QUALITY_BALANCE),
    BALANCE_JUNIOR_L2("balance.junior-l2", "per-100-pupils", "1", "0", "100", Source.QUALITY_BALANCE),
    BALANCE_JUNIOR_L3("balance.junior-l3", "per-100-pupils", "0.9", "0", "100", Source.QUALITY_BALANCE),
    BALANCE_JUNIOR_L4("balance.junior-l4", "m2-per-pupil", "5.8", "0", "1000", Source.QUALITY_BALANCE),
    BALANCE_JUNIOR_L5("balance.junior-l5", "m2-per-pupil", "10.2", "0", "1000", Source.QUALITY_BALANCE),
    BALANCE_JUNIOR_L6("balance.junior-l6", "yuan-per-pupil", "2500", "0", "1000000", Source.QUALITY_BALANCE),
    BALANCE_JUNIOR_L7("balance.junior-l7", "per-100-pupils", "2.4", "0", "100", Source.QUALITY_BALANCE);

    private static final class Source {
        private static final String PRACTICE = "各地共同体建设方案的通行做法";
        private static final String PRODUCT = "本系统默认值";
        private static final String QUALITY_BALANCE = "教督〔2017〕6号《县域义务教育优质均衡发展督导评估办法》";
    }

    public final String code;
    public final String unit;
    public final BigDecimal nationalValue;
    public final BigDecimal least;
    public final BigDecimal most;
    public final String source;

    Threshold(String code, String unit, String nationalValue, String least, String most, String source) {
        this.code = code;
        this.unit = unit;
        this.nationalValue = new BigDecimal(nationalValue);
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
        this.source = source;
    }

    static Optional<Threshold> of(String code) {
        return Arrays.stream(values())
                .filter(threshold -> threshold.code.equals(code))
                .findFirst();
    }

    boolean allows(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }
}

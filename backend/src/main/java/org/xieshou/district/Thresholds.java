package org.xieshou.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.xieshou.shared.Drafts;
import org.xieshou.shared.KeptPlans;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Uuid7;

/** The thresholds as they hold in the caller's district: its own value, else the national one. */
@ApplicationScoped
public class Thresholds {

    private static final String OWNS = "select own from OwnThreshold own where own.districtId = :district";

    private final EntityManager database;
    private final KeptPlans plans;

    Thresholds(EntityManager database, KeptPlans plans) {
        this.database = database;
        this.plans = plans;
    }

    public BigDecimal value(Threshold threshold) {
        var own = own(threshold);
        return own == null ? threshold.nationalValue : own.value;
    }

    /** The value of a threshold that counts things. */
    public int whole(Threshold threshold) {
        return value(threshold).intValue();
    }

    /** Several at once, in one statement. */
    public Map<Threshold, BigDecimal> values(Threshold... thresholds) {
        var owns = owns();
        return Arrays.stream(thresholds)
                .collect(Collectors.toMap(
                        Function.identity(),
                        threshold -> ThresholdView.of(threshold, owns.get(threshold.code))
                                .value()));
    }

    List<ThresholdView> all() {
        var owns = owns();
        return Arrays.stream(Threshold.values())
                .map(threshold -> ThresholdView.of(threshold, owns.get(threshold.code)))
                .toList();
    }

    static Threshold known(String code) {
        return Threshold.of(code).orElseThrow(() -> Problem.of(404, "threshold.not-found", code));
    }

    /** Sets the district's own value; setting the value that holds already changes nothing. */
    ThresholdView set(String code, String ifMatch, BigDecimal value) {
        var threshold = known(code);
        var own = own(threshold);
        var now = ThresholdView.of(threshold, own);
        if (now.hasValue(value)) {
            return now;
        }
        Drafts.requireMatch(ifMatch, now.version());
        if (!threshold.allows(value)) {
            throw Problem.invalid("/value", "threshold.outside", threshold.least, threshold.most);
        }
        if (own == null) {
            own = new OwnThreshold();
            own.id = Uuid7.next();
            own.code = code;
            own.value = value;
            database.persist(own);
        }
        own.value = value;
        database.flush();
        return ThresholdView.of(threshold, own);
    }

    private OwnThreshold own(Threshold threshold) {
        return database.createQuery("from OwnThreshold where code = :code", OwnThreshold.class)
                .setParameter("code", threshold.code)
                .getSingleResultOrNull();
    }

    private Map<String, OwnThreshold> owns() {
        return plans.list(OWNS, OwnThreshold.class, UnaryOperator.identity()).stream()
                .collect(Collectors.toMap(own -> own.code, Function.identity()));
    }
}

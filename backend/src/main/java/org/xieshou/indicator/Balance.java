package org.xieshou.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xieshou.community.CommunityState;
import org.xieshou.district.Threshold;
import org.xieshou.district.Thresholds;
import org.xieshou.indicator.BalanceView.BalancePoint;
import org.xieshou.indicator.BalanceView.IndicatorView;
import org.xieshou.indicator.BalanceView.LeftOut;
import org.xieshou.indicator.BalanceView.LeftOutReason;
import org.xieshou.indicator.BalanceView.ResourceValue;
import org.xieshou.indicator.BalanceView.SchoolStanding;
import org.xieshou.indicator.DistrictBalance.Lines;
import org.xieshou.school.School;
import org.xieshou.school.SchoolProfile;
import org.xieshou.shared.CallerTexts;
import org.xieshou.shared.Ref;

/** Reads the yearly profiles of a stage and says how evenly its schools are equipped, by the district's own lines. */
@ApplicationScoped
class Balance {

    private static final int YEARS = 6;
    private static final int SHOWN_PLACES = 6;
    private static final int VALUE_PLACES = 2;

    private final EntityManager database;
    private final Thresholds thresholds;
    private final CallerTexts texts;

    Balance(EntityManager database, Thresholds thresholds, CallerTexts texts) {
        this.database = database;
        this.thresholds = thresholds;
        this.texts = texts;
    }

    /** The schools of one year: those that are assessed and those that are not. */
    private record Year(DistrictBalance balance, List<LeftOut> leftOut) {}

    BalanceView of(BalanceStage stage) {
        var lines = Lines.of(stage, thresholds.values(Threshold.values())::get);
        var years = new TreeMap<Integer, Year>();
        profiles().forEach((year, rows) -> years.put(year, year(rows, stage, lines)));
        years.values().removeIf(year -> year.balance.schools().isEmpty() && year.leftOut.isEmpty());
        while (years.size() > YEARS) {
            years.pollFirstEntry();
        }
        var last = years.isEmpty()
                ? new Year(new DistrictBalance(List.of(), lines), List.of())
                : years.lastEntry().getValue();
        var indicators = Stream.of(Resource.values())
                .map(resource -> indicator(resource, years, last, lines))
                .toList();
        return new BalanceView(
                stage,
                lines.limit(),
                List.copyOf(years.keySet()),
                firstCommunityYear(),
                (int) indicators.stream()
                        .filter(each -> Boolean.TRUE.equals(each.within()))
                        .count(),
                last.balance.passes(),
                indicators,
                last.balance.schools().stream()
                        .map(school -> standing(school, last.balance))
                        .toList(),
                last.leftOut);
    }

    private IndicatorView indicator(Resource resource, TreeMap<Integer, Year> years, Year last, Lines lines) {
        var points = new ArrayList<BalancePoint>();
        years.forEach((year, schools) -> points.add(point(year, schools.balance, resource)));
        var latest = last.balance.variation(resource).map(Variation::coefficient);
        return new IndicatorView(
                resource,
                texts.text("balance." + resource),
                texts.text("balance.unit-" + resource),
                lines.perResource().get(resource),
                points,
                latest.map(Balance::shown).orElse(null),
                latest.map(value -> value.compareTo(lines.limit()) <= 0).orElse(null),
                last.balance.farthestBelow(resource).stream()
                        .map(school -> new Ref(school.schoolId(), school.name()))
                        .toList());
    }

    private static BalancePoint point(int year, DistrictBalance balance, Resource resource) {
        var variation = balance.variation(resource);
        return new BalancePoint(
                year,
                variation.map(each -> shown(each.coefficient())).orElse(null),
                variation.map(each -> shown(resource.inItsUnit(each.mean()))).orElse(null));
    }

    private static SchoolStanding standing(SchoolResources school, DistrictBalance balance) {
        var standing = balance.standing(school);
        var values = Stream.of(Resource.values())
                .map(resource -> new ResourceValue(
                        resource,
                        rounded(standing.values().get(resource)),
                        standing.reached().get(resource)))
                .toList();
        var complete = school.totals().size() == Resource.values().length;
        return new SchoolStanding(
                new Ref(school.schoolId(), school.name()), school.pupils(), values, complete, standing.passes());
    }

    private static Year year(List<Object[]> rows, BalanceStage stage, Lines lines) {
        var schools = new ArrayList<SchoolResources>();
        var leftOut = new ArrayList<LeftOut>();
        for (var row : rows) {
            var school = (School) row[1];
            StagePart.of((SchoolProfile) row[0], school.stage, stage).ifPresent(part -> {
                if (part.pupils() == null) {
                    leftOut.add(new LeftOut(new Ref(school.id, school.name), LeftOutReason.PARTS_UNKNOWN));
                    return;
                }
                var resources = new SchoolResources(school.id, school.name, part.pupils(), part.totals());
                if (resources.assessed()) {
                    schools.add(resources);
                } else {
                    leftOut.add(new LeftOut(new Ref(school.id, school.name), LeftOutReason.FEW_PUPILS));
                }
            });
        }
        return new Year(new DistrictBalance(schools, lines), leftOut);
    }

    private Map<Integer, List<Object[]>> profiles() {
        var byYear = new TreeMap<Integer, List<Object[]>>();
        database.createQuery(
                        "select p, s from SchoolProfile p join School s on s.id = p.schoolId"
                                + " and s.districtId = p.districtId order by s.name, s.id",
                        Object[].class)
                .getResultList()
                .forEach(row -> byYear.computeIfAbsent(((SchoolProfile) row[0]).schoolYear, year -> new ArrayList<>())
                        .add(row));
        return byYear;
    }

    private Integer firstCommunityYear() {
        var first = database.createQuery(
                        "select min(c.startDay) from Community c where c.state in :lived", LocalDate.class)
                .setParameter("lived", List.of(CommunityState.ACTIVE, CommunityState.CONCLUDED))
                .getSingleResult();
        return first == null ? null : first.getMonthValue() >= 9 ? first.getYear() : first.getYear() - 1;
    }

    private static BigDecimal shown(BigDecimal value) {
        return value.setScale(SHOWN_PLACES, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value == null ? null : value.setScale(VALUE_PLACES, RoundingMode.HALF_UP);
    }
}

package org.xieshou.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xieshou.wording.Reading.Suggestion;

/** Reads numbers with their unit: 5人, ５人, 30多名教师, 四千余元, 1.2万元, 近百人. */
public final class Quantities {

    private static final Pattern NUMBER = Pattern.compile("(-?)(\\d+(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|["
            + ChineseNumber.CHARACTERS + "]+)([十百千万亿]*)(余|多|来|几|以上|左右|上下)?([百千万亿]*)");
    private static final Pattern SUM_OF_MONEY = Pattern.compile(NUMBER.pattern() + "(?=元|块钱)");
    private static final Pattern FROM_TO = Pattern.compile("(\\d+)(?:人|名)?[-~至到](\\d+)\\D*");
    private static final Pattern SAYING = Pattern.compile("^(?:共计|合计|总计|共有|共|计|总|人数|金额|人民币|¥)+:?");
    private static final Pattern ABOUT = Pattern.compile("^(?:大约|约|将近|近|超过|逾|不少于|至少|达|上)");
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)$|(?:m2|平方米|平米)$");
    private static final Map<String, Integer> POWERS = Map.of("十", 1, "百", 2, "千", 3, "万", 4, "亿", 8);
    private static final String PEOPLE = "人名位个所师生教学校家骨干领导老";
    private static final String YUAN = "元块圆";
    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 15;

    private Quantities() {}

    /** People: 人, 名, 位, 所 (one of each school) and the like, or no unit at all. */
    public static Reading<Quantity> people(String text) {
        return read(text).then(quantity -> inUnit(quantity, text, PEOPLE));
    }

    /** Money in yuan. */
    public static Reading<Quantity> yuan(String text) {
        return read(text).then(quantity -> inUnit(quantity, text, YUAN));
    }

    /** Anything counted or measured; the unit is not looked at. */
    public static Reading<Quantity> read(String text) {
        var said = SAYING.matcher(REMARK.matcher(Writing.key(text)).replaceFirst(""))
                .replaceFirst("");
        var number = ABOUT.matcher(said).replaceFirst("");
        if (number.isEmpty() || number.length() > LONGEST) {
            return Reading.refused("number-unreadable", text);
        }
        var span = FROM_TO.matcher(number);
        if (span.matches()) {
            return Reading.refused("number-from-to", suggestions(span.group(2), span.group(1)), text);
        }
        var numbers = NUMBER.matcher(number).results().toList();
        return numbers.size() > 1
                ? several(numbers, text)
                : numbers.stream()
                        .findFirst()
                        .filter(found -> found.start() == 0)
                        .flatMap(found -> quantity(found, number, said.length() > number.length()))
                        .map(quantity -> notNegative(quantity, text))
                        .orElseGet(() -> Reading.refused("number-unreadable", text));
    }

    /** The first sum of money in a longer text: "赠送学习用品四千余元" is about 4,000 yuan. */
    public static Optional<Quantity> moneyIn(String text) {
        var said = Writing.key(text);
        return SUM_OF_MONEY.matcher(said).results().findFirst().flatMap(found -> quantity(found, said, false));
    }

    private static Optional<Quantity> quantity(MatchResult found, String words, boolean about) {
        return value(found)
                .map(value -> new Quantity(value, about || found.group(4) != null, words.substring(found.end())));
    }

    private static Reading<Quantity> notNegative(Quantity quantity, String text) {
        return quantity.value().signum() < 0 ? Reading.refused("number-negative", text) : Reading.of(quantity);
    }

    /** "教师5人,学生20人" is no single number; the sum may be meant. */
    private static Reading<Quantity> several(List<MatchResult> numbers, String text) {
        var values = numbers.stream().map(Quantities::value).toList();
        var sum = values.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
        var isSum = values.stream()
                .allMatch(value -> value.filter(number -> number.signum() >= 0).isPresent());
        return Reading.refused("number-several", isSum ? suggestions(sum.toPlainString()) : List.of(), text);
    }

    private static Optional<BigDecimal> value(MatchResult found) {
        var digits = found.group(2).replace(",", "");
        if (digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        var number = digits.matches("[\\d.]+") ? Optional.of(new BigDecimal(digits)) : ChineseNumber.read(digits);
        var power = (found.group(3) + found.group(5))
                .chars()
                .map(unit -> POWERS.get(Character.toString(unit)))
                .sum();
        return power > MOST_DIGITS
                ? Optional.empty()
                : number.map(value -> value.scaleByPowerOfTen(power))
                        .map(value -> found.group(1).isEmpty() ? value : value.negate())
                        .map(value -> value.scale() < 0 ? value.setScale(0) : value);
    }

    private static List<Suggestion> suggestions(String... numbers) {
        return Stream.of(numbers).map(number -> new Suggestion(number, number)).toList();
    }

    private static Reading<Quantity> inUnit(Quantity quantity, String text, String unitsStart) {
        return quantity.unit().isEmpty() || unitsStart.indexOf(quantity.unit().charAt(0)) >= 0
                ? Reading.of(quantity)
                : Reading.refused("number-wrong-unit", text, quantity.unit());
    }
}

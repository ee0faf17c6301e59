package org.xieshou.wording;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Numbers in Chinese characters: 十四, 四千, 二〇一一, 两百, 一万二千. */
final class ChineseNumber {

    /** The characters such a number is made of, for patterns. */
    static final String CHARACTERS = "〇零一二两三四五六七八九十百千万亿";

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Map<Character, Long> UNITS = Map.of('十', 10L, '百', 100L, '千', 1_000L);
    private static final Map<Character, Long> GROUPS = Map.of('万', 10_000L, '亿', 100_000_000L);
    private static final int LONGEST = 16;

    private ChineseNumber() {}

    static Optional<BigDecimal> read(String text) {
        var number = text.replace('零', '〇').replace('两', '二');
        if (number.isEmpty() || number.length() > LONGEST) {
            return Optional.empty();
        }
        if (number.chars().allMatch(character -> DIGITS.indexOf(character) >= 0)) {
            return twoOrThree(number) ? Optional.empty() : Optional.of(new BigDecimal(digitByDigit(number)));
        }
        return inWords(number).map(BigDecimal::valueOf);
    }

    /** 两三, 五六: a guess, no number. */
    private static boolean twoOrThree(String number) {
        return number.length() == 2 && number.indexOf('〇') < 0;
    }

    private static String digitByDigit(String number) {
        var digits = new StringBuilder();
        number.chars().forEach(character -> digits.append(DIGITS.indexOf(character)));
        return digits.toString();
    }

    private static Optional<Long> inWords(String number) {
        long total = 0;
        long group = 0;
        long digit = 0;
        for (char character : number.toCharArray()) {
            if (DIGITS.indexOf(character) >= 0) {
                digit = DIGITS.indexOf(character);
            } else if (UNITS.containsKey(character)) {
                group += Math.max(digit, 1) * UNITS.get(character);
                digit = 0;
            } else if (GROUPS.containsKey(character)) {
                total += Math.max(group + digit, 1) * GROUPS.get(character);
                group = 0;
                digit = 0;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(total + group + digit);
    }
}

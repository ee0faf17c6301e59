package org.xieshou.shared;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Pinyin initials by which Chinese names are found: 实验小学 is syxx. Characters with several readings give several
 * initials, separated by blanks, the likeliest first.
 */
public final class Initials {

    /** Enough for the few characters of a name that are read in two ways; the rest would only fill the column. */
    private static final int MOST_READINGS = 8;

    /** Surnames that are read otherwise than the same character elsewhere. */
    private static final Map<String, String> SURNAMES = Map.ofEntries(
            Map.entry("单", "s"),
            Map.entry("曾", "z"),
            Map.entry("仇", "q"),
            Map.entry("解", "x"),
            Map.entry("区", "o"),
            Map.entry("查", "z"),
            Map.entry("朴", "p"),
            Map.entry("翟", "z"),
            Map.entry("覃", "q"),
            Map.entry("乐", "y"),
            Map.entry("员", "y"),
            Map.entry("召", "s"),
            Map.entry("冼", "x"),
            Map.entry("洗", "x"),
            Map.entry("种", "c"),
            Map.entry("重", "c"),
            Map.entry("折", "s"),
            Map.entry("秘", "b"),
            Map.entry("繁", "p"),
            Map.entry("祭", "z"),
            Map.entry("盖", "g"),
            Map.entry("缪", "m"),
            Map.entry("佘", "s"),
            Map.entry("纪", "j"),
            Map.entry("尉迟", "yc"),
            Map.entry("万俟", "mq"),
            Map.entry("长孙", "zs"));

    private Initials() {}

    /** The initials of a school, a community, a place. */
    public static String of(String name) {
        return String.join(" ", readings(name));
    }

    /** The initials of a person, whose surname has a reading of its own. */
    public static String ofPerson(String name) {
        var readings = new LinkedHashSet<String>();
        for (var length = 2; length > 0; length--) {
            var surname = name.length() > length ? SURNAMES.get(name.substring(0, length)) : null;
            if (surname != null) {
                readings(name.substring(length)).forEach(given -> readings.add(surname + given));
            }
        }
        readings.addAll(readings(name));
        return String.join(" ", readings);
    }

    private static Set<String> readings(String name) {
        var likeliest =
                PinyinHelper.toPinyin(name, PinyinStyleEnum.FIRST_LETTER, " ").split(" ");
        Set<String> readings = new LinkedHashSet<>(Set.of(""));
        var step = 0;
        for (var letter : letters(name).split("")) {
            var known =
                    step < likeliest.length && likeliest.length == letters(name).length() ? likeliest[step] : "";
            step++;
            var longer = new LinkedHashSet<String>();
            for (var reading : ofLetter(letter, known)) {
                readings.forEach(begun -> longer.add(begun + reading));
            }
            readings = new LinkedHashSet<>(longer.stream().limit(MOST_READINGS).toList());
        }
        return readings;
    }

    private static Set<String> ofLetter(String letter, String likeliest) {
        var readings = new LinkedHashSet<String>();
        if (letter.isEmpty() || letter.charAt(0) < 128) {
            return Set.of(letter.toLowerCase(Locale.ROOT));
        }
        if (!likeliest.isEmpty() && likeliest.charAt(0) < 128) {
            readings.add(likeliest);
        }
        PinyinHelper.toPinyinList(letter.charAt(0), PinyinStyleEnum.FIRST_LETTER).stream()
                .filter(reading -> !reading.isEmpty() && reading.charAt(0) < 128)
                .forEach(readings::add);
        return readings.isEmpty() ? Set.of("") : readings;
    }

    /** Letters and digits only: brackets, dots and blanks are not typed. */
    private static String letters(String name) {
        return name.replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}

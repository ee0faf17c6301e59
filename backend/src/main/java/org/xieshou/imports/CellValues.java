package org.xieshou.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.xieshou.wording.Quantities;
import org.xieshou.wording.Quantity;
import org.xieshou.wording.Reading;
import org.xieshou.wording.Vocabulary;
import org.xieshou.wording.Writing;

/** Readers of single cells, each a value or a reason. */
final class CellValues {

    private static final BigDecimal LARGEST_COUNT = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal LARGEST_MEASURE = BigDecimal.valueOf(1_000_000_000_000L);

    private CellValues() {}

    static Function<String, Reading<String>> text(int longest) {
        return text -> text.length() > longest
                ? Reading.refused("text-too-long", text.substring(0, 20) + "…", longest)
                : Reading.of(text);
    }

    /** A word of a vocabulary as the code it stands for. */
    static <E extends Enum<E>> Function<String, Reading<E>> word(String vocabulary, Class<E> codes) {
        return text -> Vocabulary.of(vocabulary).read(text).map(code -> Enum.valueOf(codes, code));
    }

    static Reading<Boolean> yesNo(String text) {
        return Vocabulary.of("yes-no").read(text).map("YES"::equals);
    }

    static Reading<Integer> count(String text) {
        return whole(Quantities.read(text), text);
    }

    static Reading<Integer> people(String text) {
        return whole(Quantities.people(text), text);
    }

    /** Square metres, volumes, yuan: two decimals. */
    static Reading<BigDecimal> measure(String text) {
        return Quantities.read(text)
                .then(quantity -> quantity.value().compareTo(LARGEST_MEASURE) > 0
                        ? Reading.refused("number-too-large", text, LARGEST_MEASURE)
                        : Reading.of(quantity.value().setScale(2, RoundingMode.HALF_UP)));
    }

    static Reading<BigDecimal> yuan(String text) {
        return Quantities.yuan(text).then(quantity -> measure(quantity.value().toPlainString()));
    }

    static Reading<Double> degrees(String text, double least, double most) {
        try {
            var degrees = Double.valueOf(Writing.key(text).replaceFirst("°$", ""));
            return degrees >= least && degrees <= most
                    ? Reading.of(degrees)
                    : Reading.refused("coordinate-wrong", text);
        } catch (NumberFormatException e) {
            return Reading.refused("coordinate-wrong", text);
        }
    }

    private static Reading<Integer> whole(Reading<Quantity> reading, String text) {
        return reading.then(quantity -> {
            var number = quantity.value();
            if (number.stripTrailingZeros().scale() > 0) {
                return Reading.refused("number-not-whole", text);
            }
            return number.compareTo(LARGEST_COUNT) > 0
                    ? Reading.refused("number-too-large", text, LARGEST_COUNT)
                    : Reading.of(number.intValueExact());
        });
    }

    /** The words people see for codes, for showing what changes. */
    static String label(String vocabulary, Enum<?> code) {
        return code == null ? "" : Vocabulary.of(vocabulary).label(code.name());
    }

    static List<String> list(String text) {
        return Arrays.stream(text.split("[、,,;;/\\s]+"))
                .filter(part -> !part.isBlank())
                .distinct()
                .toList();
    }
}

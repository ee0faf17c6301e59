package org.xieshou.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "6, 6, false",
        "5人, 5, false",
        "５人, 5, false",
        "30多名教师, 30, true",
        "30多名教师(先后), 30, true",
        "约20人, 20, true",
        "近百人, 100, true",
        "十四人, 14, false",
        "三十余人, 30, true",
        "14所小学校长, 14, false",
        "'1,180人', 1180, false",
        "共计12人, 12, false"
    })
    void peopleAreCounted(String written, BigDecimal number, boolean about) {
        var people = Quantities.people(written).value().orElseThrow();

        assertThat(people.value()).isEqualByComparingTo(number);
        assertThat(people.approximate()).isEqualTo(about);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "四千余元, 4000, true",
        "1.2万元, 12000, false",
        "10余万元, 100000, true",
        "¥3500, 3500, false",
        "一万二千元, 12000, false"
    })
    void moneyIsYuan(String written, BigDecimal sum, boolean about) {
        var money = Quantities.yuan(written).value().orElseThrow();

        assertThat(money.value()).isEqualByComparingTo(sum);
        assertThat(money.approximate()).isEqualTo(about);
    }

    @Test
    void aSumOfMoneyIsFoundInALongerText() {
        var found = Quantities.moneyIn("赠送学习用品四千余元").orElseThrow();

        assertThat(found.value()).isEqualByComparingTo("4000");
        assertThat(found.approximate()).isTrue();
        assertThat(Quantities.moneyIn("手提电脑10台")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "若干, number-unreadable",
        "两三人, number-unreadable",
        "-3, number-negative",
        "20-30人, number-from-to",
        "'教师5人,学生20人', number-several",
        "4000元, number-wrong-unit"
    })
    void whatIsNoNumberOfPeopleIsRefusedWithItsReason(String written, String code) {
        assertThat(Quantities.people(written).refusal().orElseThrow().code()).isEqualTo(code);
    }

    @Test
    void severalNumbersSuggestTheirSum() {
        assertThat(Quantities.people("教师5人,学生20人").refusal().orElseThrow().suggestions())
                .extracting(Reading.Suggestion::value)
                .containsExactly("25");
    }

    @Property
    void whateverIsWrittenIsANumberOrHasAReason(@ForAll String anything) {
        assertThat(Quantities.people(anything)).isNotNull();
        assertThat(Quantities.moneyIn(anything)).isNotNull();
    }

    @Property
    void noNumberIsNegative(@ForAll("numberLike") String written) {
        Quantities.read(written)
                .value()
                .ifPresent(found -> assertThat(found.value()).isNotNegative());
    }

    @Provide
    Arbitrary<String> numberLike() {
        return Arbitraries.strings()
                .withChars("0123456789,.-+%一二十百千万亿两〇余多约近人名元()")
                .ofMaxLength(30);
    }
}

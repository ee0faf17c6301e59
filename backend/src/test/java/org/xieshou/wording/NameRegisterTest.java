package org.xieshou.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NameRegisterTest {

    private final NameRegister<Integer> schools = new NameRegister<>("school");

    @BeforeEach
    void knownSchools() {
        schools.add(1, "诸城市实验小学", List.of("2137010001"));
        schools.add(2, "皇华镇中心小学", List.of("2137010549", "皇华小学"));
        schools.add(3, "舜王小学", List.of());
        schools.add(4, "皇华镇大山小学", List.of());
    }

    @Test
    void aSchoolIsFoundByNameShortNameAndCodeHoweverWritten() {
        assertThat(schools.find("诸城市实验小学").value()).contains(1);
        assertThat(schools.find(" 皇华 小学　").value()).contains(2);
        assertThat(schools.find("２１３７０１０５４９").value()).contains(2);
    }

    @Test
    void anAbbreviationIsNotGuessedButSuggested() {
        assertThat(refused("诸城实小").code()).isEqualTo("school-unknown");
        assertThat(suggested("诸城实小")).containsExactly("诸城市实验小学");
    }

    @Test
    void aSlipOfThePenIsSuggested() {
        assertThat(suggested("舜王小雪")).first().isEqualTo("舜王小学");
        assertThat(suggested("皇华中心小学")).first().isEqualTo("皇华镇中心小学");
    }

    @Test
    void aPrimarySchoolIsNotSuggestedForAMiddleSchool() {
        assertThat(suggested("皇华中学")).isEmpty();
    }

    @Test
    void aNameOfTwoSchoolsIsRefusedWithBoth() {
        schools.add(5, "第二中心小学", List.of("二小"));
        schools.add(6, "城关二小学", List.of("二小"));

        assertThat(refused("二小").code()).isEqualTo("school-ambiguous");
        assertThat(suggested("二小")).containsExactly("第二中心小学", "城关二小学");
    }

    @Property
    void whateverIsWrittenIsANameOrHasAReason(@ForAll String anything) {
        knownSchools();
        assertThat(schools.find(anything)).isNotNull();
    }

    private Reading.Refused<Integer> refused(String written) {
        return schools.find(written).refusal().orElseThrow();
    }

    private List<String> suggested(String written) {
        return refused(written).suggestions().stream()
                .map(Reading.Suggestion::value)
                .toList();
    }
}

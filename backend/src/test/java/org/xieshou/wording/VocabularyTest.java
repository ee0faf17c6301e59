package org.xieshou.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "stage, 九年一贯制学校, NINE_YEAR",
        "stage, 小学, PRIMARY",
        "area-class, 镇区, TOWN",
        "community-kind, 帮扶式, ASSISTANCE",
        "visit-kind, 教师互访, TEACHERS_VISIT",
        "visit-kind, 送课下乡, LESSON_DELIVERY",
        "visit-kind, '送教下乡 ', LESSON_DELIVERY",
        "visit-kind, 学生互访, STUDENTS_VISIT",
        "visit-kind, 研讨会, SEMINAR",
        "visit-kind, 支教, SECONDMENT",
        "visit-kind, 跟岗学习, SHADOWING",
        "visit-kind, 联席会议, JOINT_MEETING",
        "visit-kind, 教师交流, TEACHERS_VISIT",
        "visit-kind, 示范课, DEMONSTRATION_LESSON",
        "visit-kind, 捐赠, DONATION",
        "title, 一级教师, FIRST",
        "yes-no, 是, YES"
    })
    void aWordStandsForItsCode(String vocabulary, String word, String code) {
        assertThat(Vocabulary.of(vocabulary).read(word).value()).contains(code);
    }

    @Test
    void anOldTitleIsRefusedWithTodaysAsASuggestion() {
        var refused = Vocabulary.of("title").read("小高").refusal().orElseThrow();

        assertThat(refused.code()).isEqualTo("word-outdated");
        assertThat(refused.suggestions()).extracting(Reading.Suggestion::value).containsExactly("一级教师");
    }

    @Test
    void anUnknownWordIsRefusedWithWhatItResembles() {
        var refused = Vocabulary.of("visit-kind").read("教师相互访问").refusal().orElseThrow();

        assertThat(refused.code()).isEqualTo("visit-kind-unknown");
        assertThat(refused.suggestions()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage", "area-class", "community-kind", "visit-kind", "title", "backbone", "position"})
    void everyLabelAndCodeStandsForItself(String name) {
        var vocabulary = Vocabulary.of(name);

        for (var code : vocabulary.codes()) {
            assertThat(vocabulary.read(vocabulary.label(code)).value()).contains(code);
            assertThat(vocabulary.read(code).value()).contains(code);
        }
    }

    @Test
    void severalNamesStandInOneCellWithAnyPunctuation() {
        assertThat(NameList.split("辛兴镇中心小学、林家村镇中心小学;昌城镇中心小学，皇华镇中心小学,舜王小学；大山小学")).hasSize(6);
        assertThat(NameList.split(" 舜王小学 、 舜王小学等")).isEqualTo(List.of("舜王小学"));
        assertThat(NameList.split("、;,")).isEmpty();
    }
}

package org.xieshou.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.xieshou.shared.Coordinate;
import org.xieshou.shared.Datum;
import org.xieshou.shared.Problem;

class SchoolTest {

    School school = new School();

    @Test
    void keepsTheCoordinateAsGivenBesideItsPlaceInWgs84() {
        school.locate(new Coordinate(39.908823, 116.397470, 20.0, Datum.GCJ02));

        assertThat(school.position().datum()).isEqualTo(Datum.GCJ02);
        assertThat(school.position().latitude()).isEqualTo(39.908823);
        assertThat(school.place().latitude()).isCloseTo(39.90742, within(1e-4));
        assertThat(school.place().longitude()).isCloseTo(116.39123, within(1e-4));
    }

    @Test
    void forgetsThePlaceWhenNoneIsGiven() {
        school.locate(new Coordinate(39.9, 116.4, null, null));
        school.locate(null);

        assertThat(school.place()).isNull();
        assertThat(school.position()).isNull();
    }

    @Test
    void takesAnAreaCodeOfItsClassOnly() {
        school.classify(AreaClass.RURAL, "220");

        assertThat(school.areaCode).isEqualTo("220");
        assertThatThrownBy(() -> school.classify(AreaClass.RURAL, "111")).isInstanceOf(Problem.class);
    }

    @Test
    void isFoundByThePinyinOfBothNames() {
        school.rename("新河县实验小学", "实小");

        assertThat(school.initials.split(" ")).contains("xhxsyxx", "sx");
        assertThat(school.calledName()).isEqualTo("实小");
    }
}

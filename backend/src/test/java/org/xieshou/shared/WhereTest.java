package org.xieshou.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lists of values become so few different texts that the plan of each can be kept. */
class WhereTest {

    @Test
    void aListHasAPowerOfTwoPlaces() {
        assertThat(in(List.of())).isEqualTo("(it.id in (:ids0))");
        assertThat(in(List.of("a"))).isEqualTo("(it.id in (:ids0))");
        assertThat(in(List.of("a", "b", "c"))).isEqualTo("(it.id in (:ids0, :ids1, :ids2, :ids3))");
        assertThat(in(List.of("a", "b", "c", "d"))).isEqualTo("(it.id in (:ids0, :ids1, :ids2, :ids3))");
    }

    @Test
    void otherValuesStayWhatTheyAre() {
        var where = Where.of("it.state in :states or it.id = :id")
                .with("states", Set.of("A", "B"))
                .with("id", "x");

        assertThat(where.hql()).isEqualTo("(it.state in (:states0, :states1) or it.id = :id)");
    }

    private static String in(List<String> ids) {
        return Where.all().and("it.id in :ids", "ids", ids).hql();
    }
}

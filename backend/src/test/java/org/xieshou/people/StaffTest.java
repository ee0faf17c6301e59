package org.xieshou.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xieshou.people.NewStaff.NewPost;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Uuid7;

class StaffTest {

    static final UUID TOWN = UUID.randomUUID();
    static final UUID VILLAGE = UUID.randomUUID();
    static final NewPost FIRST = post(TOWN, "2020-09-01", "2026-08-31");
    static final NewPost NOW = post(VILLAGE, "2026-09-01", null);

    @Test
    void aPostLastsFromItsFirstToItsLastDay() {
        var first = FIRST.toPost(Uuid7.next());

        assertThat(first.covers(LocalDate.of(2026, 8, 31))).isTrue();
        assertThat(first.covers(LocalDate.of(2026, 9, 1))).isFalse();
        assertThat(NOW.toPost(Uuid7.next()).covers(LocalDate.of(2030, 9, 1))).isTrue();
    }

    @Test
    void refusesTheSamePostTwiceAtATime() {
        refuses("staff.posts-overlap", NOW, post(VILLAGE, "2026-10-01", "2026-10-31"));
        refuses("staff.post-ends-before-it-begins", post(VILLAGE, "2026-10-01", "2026-09-30"));
    }

    @Test
    void mayHoldTwoPostsAtATime() {
        assertThatNoException().isThrownBy(draft(NOW, post(TOWN, "2026-09-01", null))::requirePosts);
    }

    @Test
    void isFoundByTheReadingOfTheSurname() {
        var staff = new Staff();
        new NewStaff("单雪", null, null, null, null, null, false, null, null).applyTo(staff);

        assertThat(staff.initials.split(" ")).startsWith("sx").contains("dx");
    }

    private void refuses(String code, NewPost... posts) {
        assertThatThrownBy(() -> draft(posts).requirePosts())
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors.getFirst().code()).isEqualTo(code));
    }

    private static NewPost post(UUID school, String from, String to) {
        return new NewPost(
                school, Post.Position.TEACHER, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static NewStaff draft(NewPost... posts) {
        return new NewStaff("王丽", null, null, null, null, null, true, null, List.of(posts));
    }
}

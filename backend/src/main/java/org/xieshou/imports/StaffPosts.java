package org.xieshou.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xieshou.people.NewStaff;
import org.xieshou.people.NewStaff.NewPost;
import org.xieshou.people.Post.Position;
import org.xieshou.school.School;
import org.xieshou.wording.DaySpan;
import org.xieshou.wording.Days;

/**
 * The posts of somebody by a row of a staff list.
 *
 * @param schoolYearBegan from when a post counts when nobody says so
 */
record StaffPosts(Days days, LocalDate today, LocalDate schoolYearBegan) {

    /**
     * All posts as the row wants them.
     *
     * @param known somebody as he is known, or null
     * @param until his post of today, or null
     */
    List<NewPost> of(RowReading row, School school, NewStaff known, NewPost until) {
        var position = row.read("position", CellValues.word("position", Position.class))
                .orElse(null);
        var from = row.read("from", days::read).map(DaySpan::first).orElse(null);
        var posts = known == null ? new ArrayList<NewPost>() : new ArrayList<>(known.posts());
        if (school == null) {
            return posts;
        }
        posts.remove(until);
        if (stays(school, position, until)) {
            posts.add(new NewPost(until.schoolId(), until.position(), from == null ? until.from() : from, until.to()));
            return posts;
        }
        var begins = from == null ? begins(until) : from;
        if (until != null) {
            posts.add(ended(row, until, begins));
        }
        posts.add(new NewPost(school.id, position == null ? Position.TEACHER : position, begins, null));
        return posts;
    }

    private static boolean stays(School school, Position position, NewPost until) {
        return until != null
                && until.schoolId().equals(school.id)
                && (position == null || position == until.position());
    }

    private LocalDate begins(NewPost until) {
        return until == null || until.from().isBefore(schoolYearBegan) ? schoolYearBegan : today;
    }

    private static NewPost ended(RowReading row, NewPost post, LocalDate nextBegins) {
        if (!nextBegins.isAfter(post.from())) {
            row.problem("from", "post-too-early", post.from());
        }
        return new NewPost(post.schoolId(), post.position(), post.from(), nextBegins.minusDays(1));
    }
}

package org.xieshou.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xieshou.shared.Blank;
import org.xieshou.shared.Initials;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Uuid7;

/** What a client sends to enter or change somebody of the staff. */
public record NewStaff(
        @NotBlank @Size(max = 60) String name,
        @Size(max = 40) String staffNumber,
        Staff.Gender gender,
        @Schema(description = "`NONE` when left out") Staff.Title title,
        @Schema(description = "`NONE` when left out") Staff.Backbone backbone,
        @Size(max = 10) List<@NotBlank @Size(max = 20) String> subjects,

        @Schema(description = "Whether the rules of exchange count this teacher")
        boolean eligibleForRotation,

        @Size(max = 40) String phone,
        @Size(max = 40) List<@Valid @NotNull NewPost> posts) {

    private static final Comparator<NewPost> IN_TIME =
            Comparator.comparing(NewPost::from).thenComparing(NewPost::schoolId).thenComparing(NewPost::position);

    public NewStaff {
        name = Blank.toNull(name);
        staffNumber = Blank.toNull(staffNumber);
        phone = Blank.toNull(phone);
        title = title == null ? Staff.Title.NONE : title;
        backbone = backbone == null ? Staff.Backbone.NONE : backbone;
        subjects = subjects == null ? List.of() : subjects;
        posts = posts == null ? List.of() : posts;
    }

    /** A post as a client writes it. */
    public record NewPost(
            @NotNull UUID schoolId,
            @NotNull Post.Position position,
            @NotNull LocalDate from,

            @Schema(description = "The last day; absent while it lasts")
            LocalDate to) {

        public static NewPost of(Post post) {
            return new NewPost(post.schoolId, post.position, post.validFrom, post.validTo);
        }

        Post toPost(UUID staffId) {
            var post = new Post();
            post.id = Uuid7.next();
            post.staffId = staffId;
            post.schoolId = schoolId;
            post.position = position;
            post.validFrom = from;
            post.validTo = to;
            return post;
        }

        private boolean overlaps(NewPost other) {
            return schoolId.equals(other.schoolId)
                    && position == other.position
                    && (to == null || !to.isBefore(other.from))
                    && (other.to == null || !other.to.isBefore(from));
        }
    }

    /** The posts in the order of time, so that two drafts are equal whatever order they were sent in. */
    NewStaff inOrder() {
        return new NewStaff(
                name,
                staffNumber,
                gender,
                title,
                backbone,
                subjects.stream().map(String::strip).distinct().toList(),
                eligibleForRotation,
                phone,
                posts.stream().sorted(IN_TIME).toList());
    }

    /** The draft that would make somebody and his posts as they are. */
    public static NewStaff of(Staff staff, List<Post> posts) {
        return new NewStaff(
                        staff.name,
                        staff.staffNumber,
                        staff.gender,
                        staff.title,
                        staff.backbone,
                        List.copyOf(staff.subjects),
                        staff.eligibleForRotation,
                        staff.phone,
                        posts.stream().map(NewPost::of).toList())
                .inOrder();
    }

    void applyTo(Staff staff) {
        staff.name = name;
        staff.initials = Initials.ofPerson(name);
        staff.staffNumber = staffNumber;
        staff.gender = gender;
        staff.title = title;
        staff.backbone = backbone;
        staff.subjects = new ArrayList<>(subjects);
        staff.eligibleForRotation = eligibleForRotation;
        staff.phone = phone;
    }

    /** Refuses posts that end before they begin, or the same post twice at a time. */
    void requirePosts() {
        for (var i = 0; i < posts.size(); i++) {
            var post = posts.get(i);
            if (post.to != null && post.to.isBefore(post.from)) {
                throw Problem.invalid("/posts/" + i + "/to", "staff.post-ends-before-it-begins");
            }
            if (posts.subList(0, i).stream().anyMatch(post::overlaps)) {
                throw Problem.invalid("/posts/" + i, "staff.posts-overlap");
            }
        }
    }
}

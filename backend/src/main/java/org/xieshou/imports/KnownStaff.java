package org.xieshou.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xieshou.people.NewStaff;
import org.xieshou.people.NewStaff.NewPost;
import org.xieshou.people.Post;
import org.xieshou.people.Staff;
import org.xieshou.wording.Writing;

/** The staff the district knows, found by number, or by name and school. */
final class KnownStaff {

    private record Namesake(String name, UUID schoolId) {}

    private final LocalDate today;
    private final Map<UUID, List<Post>> posts;
    private final Map<String, Staff> byNumber = new HashMap<>();
    private final Map<Namesake, List<Staff>> byName = new HashMap<>();

    KnownStaff(Iterable<Staff> staff, Collection<Post> posts, LocalDate today) {
        this.today = today;
        this.posts = posts.stream().collect(Collectors.groupingBy(post -> post.staffId));
        staff.forEach(this::know);
    }

    private void know(Staff staff) {
        if (staff.staffNumber != null) {
            byNumber.put(Writing.key(staff.staffNumber), staff);
        }
        var schoolId = postToday(staff).map(NewPost::schoolId).orElse(null);
        byName.computeIfAbsent(new Namesake(Writing.key(staff.name), schoolId), name -> new ArrayList<>())
                .add(staff);
    }

    Optional<Staff> numbered(String staffNumber) {
        return Optional.ofNullable(byNumber.get(Writing.key(staffNumber)));
    }

    /** Those of this name who work in the school today, or in none where it is null. */
    List<Staff> named(String name, UUID schoolId) {
        return byName.getOrDefault(new Namesake(Writing.key(name), schoolId), List.of());
    }

    NewStaff draftOf(Staff staff) {
        return NewStaff.of(staff, posts.getOrDefault(staff.id, List.of()));
    }

    /** The post of today; of several at once the one that began last. */
    Optional<NewPost> postToday(Staff staff) {
        return posts.getOrDefault(staff.id, List.of()).stream()
                .filter(post -> post.covers(today))
                .max(Comparator.comparing(post -> post.validFrom))
                .map(NewPost::of);
    }
}

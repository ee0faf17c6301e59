package org.xieshou.imports;

import java.util.List;
import java.util.Optional;
import org.xieshou.people.NewStaff;
import org.xieshou.people.NewStaff.NewPost;
import org.xieshou.people.Staff;
import org.xieshou.people.StaffRegister;
import org.xieshou.school.School;
import org.xieshou.shared.Uuid7;
import org.xieshou.wording.NameRegister;
import org.xieshou.wording.Reading;
import org.xieshou.wording.Writing;

/**
 * Rows of a staff list: somebody is known by the staff number, else by name and school. Whoever appears in another
 * school or position has moved: the post until then ends the day before. Empty cells take nothing away.
 */
final class StaffRows implements RowTaker {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_SUBJECT = 20;
    private static final int MOST_SUBJECTS = 10;

    private enum YesNo {
        YES,
        NO
    }

    private record Namesake(String name, School school) {}

    private final StaffRegister register;
    private final KnownStaff known;
    private final NameRegister<School> schools;
    private final StaffPosts posts;

    StaffRows(StaffRegister register, KnownStaff known, NameRegister<School> schools, StaffPosts posts) {
        this.register = register;
        this.known = known;
        this.schools = schools;
        this.posts = posts;
    }

    @Override
    public Taken take(RowReading row) {
        var name = row.require("name", CellValues.text(LONGEST_NAME)).orElse(null);
        var number = row.read("staffNumber", CellValues.text(LONGEST_NUMBER)).orElse(null);
        var school = row.read("school", this::school).orElse(null);
        var staff = name == null ? Optional.<Staff>empty() : find(row, name, number, school);
        if (staff.isEmpty() && !row.tells("school")) {
            row.problem("school", "value-missing");
        }
        var old = staff.map(known::draftOf).orElse(null);
        var until = staff.flatMap(known::postToday).orElse(null);
        var draft = draft(row, old, posts.of(row, school, old, until));
        if (row.isFaulty()) {
            return Taken.NOT;
        }
        if (old != null) {
            noteChanges(row, old, draft);
            if (school != null) {
                notePost(row, until, draft.posts().getLast());
            }
        }
        return new Taken(key(staff, name, number, school), staff.isPresent(), () -> write(staff, draft));
    }

    private static Object key(Optional<Staff> staff, String name, String number, School school) {
        if (staff.isPresent()) {
            return staff.get().id;
        }
        return number == null ? new Namesake(Writing.key(name), school) : Writing.key(number);
    }

    private void write(Optional<Staff> staff, NewStaff draft) {
        staff.ifPresentOrElse(somebody -> register.change(somebody, draft), () -> register.create(Uuid7.next(), draft));
    }

    private Optional<Staff> find(RowReading row, String name, String number, School school) {
        var numbered = number == null ? Optional.<Staff>empty() : known.numbered(number);
        if (numbered.isPresent()) {
            return numbered;
        }
        var namesakes = known.named(name, school == null ? null : school.id).stream()
                .filter(staff -> number == null || staff.staffNumber == null)
                .toList();
        if (namesakes.size() < 2) {
            return namesakes.stream().findFirst();
        }
        var meant = namesakes.stream().filter(staff -> inPost(row, staff)).toList();
        if (meant.size() != 1) {
            row.problem("name", "staff-ambiguous", name);
        }
        return meant.stream().findFirst();
    }

    /** Whether somebody is in the very post of the row, which tells namesakes of one school apart. */
    private boolean inPost(RowReading row, Staff staff) {
        var post = known.postToday(staff).orElse(null);
        return post != null
                && row.text("position").equals(CellValues.label("position", post.position()))
                && row.text("from").equals(post.from().toString());
    }

    private static NewStaff draft(RowReading row, NewStaff old, List<NewPost> posts) {
        var kept = old == null ? new NewStaff(null, null, null, null, null, null, false, null, null) : old;
        return new NewStaff(
                row.tells("name") ? row.text("name") : kept.name(),
                row.tells("staffNumber") ? row.text("staffNumber") : kept.staffNumber(),
                row.read("gender", CellValues.word("gender", Staff.Gender.class))
                        .orElse(kept.gender()),
                row.read("title", CellValues.word("title", Staff.Title.class)).orElse(kept.title()),
                row.read("backbone", CellValues.word("backbone", Staff.Backbone.class))
                        .orElse(kept.backbone()),
                row.read("subjects", StaffRows::subjects).orElse(kept.subjects()),
                row.read("eligibleForRotation", CellValues::yesNo).orElse(kept.eligibleForRotation()),
                row.read("phone", CellValues.text(LONGEST_PHONE)).orElse(kept.phone()),
                posts);
    }

    private static Reading<List<String>> subjects(String text) {
        var subjects = CellValues.list(text);
        if (subjects.size() > MOST_SUBJECTS) {
            return Reading.refused("subjects-too-many", MOST_SUBJECTS);
        }
        return subjects.stream().anyMatch(subject -> subject.length() > LONGEST_SUBJECT)
                ? Reading.refused("text-too-long", text, LONGEST_SUBJECT)
                : Reading.of(subjects);
    }

    private static void noteChanges(RowReading row, NewStaff old, NewStaff now) {
        row.change("name", old.name(), now.name());
        row.change("staffNumber", old.staffNumber(), now.staffNumber());
        row.change("gender", CellValues.label("gender", old.gender()), CellValues.label("gender", now.gender()));
        row.change("title", CellValues.label("title", old.title()), CellValues.label("title", now.title()));
        row.change(
                "backbone", CellValues.label("backbone", old.backbone()), CellValues.label("backbone", now.backbone()));
        row.change("subjects", String.join("、", old.subjects()), String.join("、", now.subjects()));
        row.change("eligibleForRotation", yesNo(old), yesNo(now));
        row.change("phone", old.phone(), now.phone());
    }

    private void notePost(RowReading row, NewPost old, NewPost now) {
        row.change("school", old == null ? null : schoolName(old), schoolName(now));
        row.change(
                "position",
                old == null ? "" : CellValues.label("position", old.position()),
                CellValues.label("position", now.position()));
        row.change("from", old == null ? null : old.from(), now.from());
    }

    private String schoolName(NewPost post) {
        return schools.name(school -> school.id.equals(post.schoolId()));
    }

    private static String yesNo(NewStaff staff) {
        return CellValues.label("yes-no", staff.eligibleForRotation() ? YesNo.YES : YesNo.NO);
    }

    /** A number that is no school code is told apart from a name nobody knows: a digit may be missing. */
    private Reading<School> school(String text) {
        var key = Writing.key(text);
        var found = schools.find(text);
        return found.value().isEmpty() && key.matches("\\d{5,}") && key.length() != 10
                ? Reading.refused("code-wrong", text, key.length())
                : found;
    }
}

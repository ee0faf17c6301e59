package org.xieshou.people;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.xieshou.sheet.SheetColumn;
import org.xieshou.sheet.SheetLayout;
import org.xieshou.wording.Vocabulary;

/** The list of staff as a sheet, with the headings and words that the import of staff understands. */
final class StaffSheet {

    /** Somebody with the post of today, or null. */
    public record Line(UUID id, String name, StaffLine staff, CurrentPost post, boolean withPhone) {

        Line(StaffLine staff, CurrentPost post, boolean withPhone) {
            this(staff.id(), staff.name(), staff, post, withPhone);
        }
    }

    static final SheetLayout<Line> LAYOUT = new SheetLayout<>(
            "教职工",
            List.of(
                    column("工号", 14, StaffLine::staffNumber),
                    column("姓名", 12, StaffLine::name),
                    post("学校", 30, post -> post.school().name()),
                    column("性别", 6, staff -> label("gender", staff.gender())),
                    column("职称", 14, staff -> label("title", staff.title())),
                    column("骨干级别", 14, staff -> label("backbone", staff.backbone())),
                    column("任教学科", 20, staff -> String.join("、", staff.subjects())),
                    post("职务", 10, post -> label("position", post.position())),
                    column("可否交流", 10, staff -> staff.eligibleForRotation() ? "是" : "否"),
                    post("到岗时间", 14, CurrentPost::from),
                    new SheetColumn<>("联系电话", 16, line -> line.withPhone() ? line.staff.phone() : null)));

    private StaffSheet() {}

    private static String label(String words, Enum<?> code) {
        return Vocabulary.of(words).label(code);
    }

    private static SheetColumn<Line> column(String heading, int width, Function<StaffLine, Object> value) {
        return new SheetColumn<>(heading, width, line -> value.apply(line.staff));
    }

    private static SheetColumn<Line> post(String heading, int width, Function<CurrentPost, Object> value) {
        return new SheetColumn<>(heading, width, line -> line.post == null ? null : value.apply(line.post));
    }
}

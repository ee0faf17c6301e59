package org.xieshou.school;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.xieshou.sheet.SheetColumn;
import org.xieshou.sheet.SheetLayout;
import org.xieshou.wording.Vocabulary;

/** The list of schools as a sheet, with the headings and words that the import of schools understands. */
final class SchoolSheet {

    /** A school with the latest profile it reported, or null. */
    public record Line(UUID id, String name, String code, School school, SchoolProfile profile) {}

    private static final Vocabulary STAGES = Vocabulary.of("stage");
    private static final Vocabulary AREAS = Vocabulary.of("area-class");

    static final SheetLayout<Line> LAYOUT = new SheetLayout<>(
            "学校",
            List.of(
                    new SheetColumn<>("学校标识码", 14, Line::code),
                    new SheetColumn<>("学校名称", 30, Line::name),
                    school("学校简称", 14, school -> school.shortName),
                    school("学段", 16, school -> STAGES.label(school.stage)),
                    school("城乡类别", 10, school -> AREAS.label(school.areaClass)),
                    school("城乡分类代码", 12, school -> school.areaCode),
                    school("纬度", 12, school -> school.latitude),
                    school("经度", 12, school -> school.longitude),
                    school("联系人", 12, school -> school.contactName),
                    school("联系电话", 16, school -> school.contactPhone),
                    profile("学年", 8, profile -> profile.schoolYear),
                    profile("在校生数", 10, profile -> profile.pupils),
                    profile("小学生数", 10, profile -> profile.primaryPupils),
                    profile("初中生数", 10, profile -> profile.juniorPupils),
                    profile("高中生数", 10, profile -> profile.seniorPupils),
                    profile("班级数", 10, profile -> profile.classes),
                    profile("专任教师数", 12, profile -> profile.teachers),
                    profile("高于规定学历教师数", 18, profile -> profile.teachersAboveDegree),
                    profile("中级以上职称教师数", 18, profile -> profile.teachersIntermediate),
                    profile("县级以上骨干教师数", 18, profile -> profile.backboneTeachers),
                    profile("体育艺术专任教师数", 18, profile -> profile.peArtsTeachers),
                    profile("教学及辅助用房面积", 18, profile -> profile.teachingAreaM2),
                    profile("体育运动场馆面积", 18, profile -> profile.sportsAreaM2),
                    profile("教学仪器设备值", 16, profile -> profile.equipmentYuan),
                    profile("网络多媒体教室数", 16, profile -> profile.multimediaRooms),
                    profile("计算机台数", 12, profile -> profile.computers),
                    profile("图书册数", 12, profile -> profile.books)));

    private SchoolSheet() {}

    private static SheetColumn<Line> school(String heading, int width, Function<School, Object> value) {
        return new SheetColumn<>(heading, width, line -> value.apply(line.school()));
    }

    private static SheetColumn<Line> profile(String heading, int width, Function<SchoolProfile, Object> value) {
        return new SheetColumn<>(heading, width, line -> line.profile() == null ? null : value.apply(line.profile()));
    }
}

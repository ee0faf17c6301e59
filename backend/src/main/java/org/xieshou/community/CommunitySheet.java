package org.xieshou.community;

import java.util.List;
import java.util.stream.Collectors;
import org.xieshou.community.CommunityMember.MemberRole;
import org.xieshou.sheet.SheetColumn;
import org.xieshou.sheet.SheetLayout;
import org.xieshou.wording.Vocabulary;

/** The list of communities as a sheet, with the headings and words that the import of communities understands. */
final class CommunitySheet {

    /** A community with its remark and its members of today, or its last ones where it has ended. */
    record Line(CommunityRow community, String remark, List<Member> members) {}

    /** A member school by the name the register has. */
    record Member(String school, MemberRole role) {

        private boolean leads() {
            return role == MemberRole.CORE || role == MemberRole.LEAD;
        }
    }

    private static final Vocabulary KINDS = Vocabulary.of("community-kind");
    private static final Vocabulary STATES = Vocabulary.of("community-state");

    static final SheetLayout<Line> LAYOUT = new SheetLayout<>(
            "共同体",
            List.of(
                    new SheetColumn<>("共同体名称", 30, line -> line.community().name()),
                    new SheetColumn<>(
                            "共同体类型", 14, line -> KINDS.label(line.community().kind())),
                    new SheetColumn<>("核心学校", 24, line -> schools(line, true)),
                    new SheetColumn<>("成员学校", 48, line -> schools(line, false)),
                    new SheetColumn<>("成立时间", 14, line -> line.community().startDay()),
                    new SheetColumn<>("结束时间", 14, line -> line.community().endDay()),
                    new SheetColumn<>("备注", 36, Line::remark),
                    new SheetColumn<>(
                            "状态", 10, line -> STATES.label(line.community().state())),
                    new SheetColumn<>("学校数", 8, line -> line.community().schools()),
                    new SheetColumn<>("最近活动", 14, line -> line.community().lastVerifiedDay())));

    private CommunitySheet() {}

    private static String schools(Line line, boolean leading) {
        return line.members().stream()
                .filter(member -> member.leads() == leading)
                .map(Member::school)
                .collect(Collectors.joining("、"));
    }
}

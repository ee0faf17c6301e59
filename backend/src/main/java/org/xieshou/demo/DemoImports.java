package org.xieshou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.xieshou.imports.ImportKind;
import org.xieshou.imports.SheetIntake;

/**
 * Two sheets as schools send them: an old ledger that was taken in but for its faulty rows, and
 * a list of staff that waits to be looked at. They are worked through in the background, like all imports.
 */
@ApplicationScoped
class DemoImports {

    private static final String LEDGER = """
            日期	活动类型	主题	组织学校	地点(学校)	人数	参加人员	内容与成效
            %1$d年9月18日	送教下乡	数学组送课到柳林	临溪县第二初级中学	柳林镇初级中学	6人	数学教师	展示课2节，课后座谈
            %1$d-11-06至%1$d-11-07	教师互访	教师互访听课	柳林镇初级中学	临溪县第二初级中学	十二人	各科教师	听课十六节
            %1$d.12.3	联席会议	结对工作年度小结	临溪县第二初级中学	柳林镇初级中学	9	两校班子	商定来年安排
            %2$d年上半年	跟岗学习	教导主任跟岗	柳林镇初级中学	临溪县第二初级中学	2名	教导主任	全程参与教学管理
            %2$d/4/16	同课异构	八年级物理同课异构	临溪县第二初级中学	柳林镇初级中学	8	物理教师	两节对比课
            %2$d年4月31日	研讨会	期中质量分析	临溪县第二初级中学	柳林镇初级中学	14	备课组长	分析到题
            %2$d年5月	捐赠	图书捐赠	临溪县第二初级中学	柳林镇第二中学		部分学生	图书四百余册
            """;

    private static final String STAFF = """
            工号	姓名	学校	性别	职称	任教学科	职务	到岗时间
            9901	苗雨晴	松岭镇中心小学	女	二级教师	语文	教师	%1$d-08-28
            9902	车立夏	云峰小学	男	三级教师	数学、体育	教师	%1$d-08-28
            9903	葛小满	松岭镇第三小学	女	二级教师	英语	教师	%1$d-08-28
            9904		松岭镇九年一贯制学校	男	一级教师	物理	教师	%1$d-08-28
            9905	单秋白	高坪乡九年一贯制学校	女	二级教师	音乐	班主任	%1$d年9月
            """;

    private final Acting acting;
    private final SheetIntake sheets;

    DemoImports(Acting acting, SheetIntake sheets) {
        this.acting = acting;
        this.sheets = sheets;
    }

    void make(World world) {
        var year = DemoCalendar.schoolYear(world.today);
        send(world, ImportKind.ACTIVITIES, "二初中结对活动台账.csv", LEDGER.formatted(year - 3, year - 2), true);
        send(world, ImportKind.STAFF, "秋季学期新进教师.csv", STAFF.formatted(year), false);
    }

    private void send(World world, ImportKind kind, String name, String table, boolean commit) {
        var content = table.replace('\t', ',').getBytes(StandardCharsets.UTF_8);
        var at = world.moment(world.today.minusDays(1), 17, 10);
        acting.as(world.coordinator, at, () -> sheets.file(kind, name, content, commit));
    }
}

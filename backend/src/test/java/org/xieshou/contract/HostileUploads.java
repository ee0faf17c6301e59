package org.xieshou.contract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.xieshou.file.FileForm;
import org.xieshou.file.Samples;

/** Bodies of forms with a file in them: real files, files cut off or with a byte changed, and what is no form at all. */
final class HostileUploads {

    private static final List<byte[]> FILES = List.of(
            Samples.pdf(),
            Samples.picture("png", 40, 30),
            Samples.picture("jpg", 40, 30),
            Samples.phonePhoto(30, 40),
            Samples.parts("[Content_Types].xml", "word/document.xml"),
            Samples.parts("[Content_Types].xml", "xl/workbook.xml"),
            Samples.parts("../../../etc/passwd", "xl/workbook.xml"),
            "学校名称,学校标识码,学段\n试验小学,3199000011,小学\n=1+1,9999999999,\u0007\n".getBytes(StandardCharsets.UTF_8),
            "姓名,学校\n单于,试验小学\n".getBytes(StandardCharsets.UTF_16LE));

    private HostileUploads() {}

    static byte[] any(Chance chance) {
        if (chance.percent(30)) {
            return chance.of(HostileValues.MULTIPARTS).getBytes(StandardCharsets.UTF_8);
        }
        var kind = chance.of(List.of("SCHOOLS", "STAFF", "COMMUNITIES", "ACTIVITIES", "", "schools"));
        var name = chance.of(List.of("a.pdf", "b.png", "c.csv", "d.xlsx", "../../e.jpg", "长\u202e.docx", ""));
        var form = FileForm.of(kind, name, file(chance));
        return chance.percent(85) ? form : Arrays.copyOf(form, chance.below(form.length));
    }

    private static byte[] file(Chance chance) {
        var file = chance.of(FILES).clone();
        var way = chance.below(3);
        if (way == 0) {
            file[chance.below(file.length)] ^= (byte) (1 << chance.below(8));
        } else if (way == 1) {
            file = Arrays.copyOf(file, chance.below(file.length));
        }
        return file;
    }
}

package org.xieshou.contract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.xieshou.sheet.SheetFormat;

/**
 * Lists that can also be taken away as a sheet: a second method of the same path answers in the formats of sheets. Its
 * roles may be fewer than the list's and stand in {@code x-sheet-roles}.
 */
class SheetAnswers {

    private static final DotName PRODUCES = DotName.createSimple("jakarta.ws.rs.Produces");
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");

    private final Map<String, List<String>> rolesByPath = new HashMap<>();

    SheetAnswers(IndexView index) {
        for (var operation : index.getAnnotations(OperationRoles.OPERATION)) {
            var method = operation.target().asMethod();
            if (operation.value("hidden") != null && sheets(method.annotation(PRODUCES))) {
                var path = path(method.declaringClass().declaredAnnotation(PATH)) + path(method.annotation(PATH));
                rolesByPath.put(path, OperationRoles.guard(method));
            }
        }
    }

    boolean offeredAt(String path) {
        return rolesByPath.containsKey(path);
    }

    void describe(String path, Operation list) {
        list.addExtension("x-sheet-roles", rolesByPath.get(path));
        var content = list.getResponses().getAPIResponse("200").getContent();
        content.addMediaType(SheetFormat.XLSX_TYPE, sheet("The whole list as a workbook, with the same filters"));
        content.addMediaType(SheetFormat.CSV_TYPE, sheet("The whole list as CSV in UTF-8 with a byte order mark"));
    }

    private static boolean sheets(AnnotationInstance produces) {
        return produces != null
                && Arrays.stream(produces.value().asStringArray())
                        .anyMatch(type -> type.startsWith(SheetFormat.XLSX_TYPE));
    }

    private static String path(AnnotationInstance path) {
        return path == null ? "" : path.value().asString();
    }

    private static MediaType sheet(String description) {
        return OASFactory.createMediaType()
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .format("binary")
                        .description(description));
    }
}

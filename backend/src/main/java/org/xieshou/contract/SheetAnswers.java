package org.xieshou.contract;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.xieshou.sheet.SheetFormat;

/** Lists that can also be taken away as a sheet: a second method of the same path answers in the formats of sheets. */
class SheetAnswers {

    private static final DotName PRODUCES = DotName.createSimple("jakarta.ws.rs.Produces");
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");

    private final IndexView index;

    SheetAnswers(IndexView index) {
        this.index = index;
    }

    void addTo(OpenAPI contract) {
        for (var produces : index.getAnnotations(PRODUCES)) {
            if (produces.target().kind() == AnnotationTarget.Kind.METHOD && sheets(produces)) {
                var method = produces.target().asMethod();
                var path = path(method.declaringClass().declaredAnnotation(PATH)) + path(method.annotation(PATH));
                add(contract, path);
            }
        }
    }

    private static boolean sheets(AnnotationInstance produces) {
        return produces.value() != null
                && Arrays.stream(produces.value().asStringArray())
                        .anyMatch(type -> type.startsWith(SheetFormat.XLSX_TYPE));
    }

    private static String path(AnnotationInstance path) {
        return path == null ? "" : path.value().asString();
    }

    private static void add(OpenAPI contract, String path) {
        var list = contract.getPaths().getPathItem(path).getGET();
        var content = list.getResponses().getAPIResponse("200").getContent();
        content.addMediaType(SheetFormat.XLSX_TYPE, OASFactory.createMediaType().schema(sheet("binary")));
        content.addMediaType(SheetFormat.CSV_TYPE, OASFactory.createMediaType().schema(sheet(null)));
    }

    private static Schema sheet(String format) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).format(format);
    }
}

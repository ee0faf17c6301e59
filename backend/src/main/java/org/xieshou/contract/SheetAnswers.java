package org.xieshou.contract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.xieshou.sheet.SheetFormat;

/**
 * Lists that can also be taken away as a sheet: a second method of the same path answers in the formats of sheets. Its
 * roles may be fewer than the list's and stand in {@code x-sheet-roles}. The sheet has an address of its own besides, since
 * what is generated from the contract expects one kind of answer from one operation.
 */
class SheetAnswers {

    private static final DotName PRODUCES = DotName.createSimple("jakarta.ws.rs.Produces");
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");

    private static final Set<String> OF_PAGES = Set.of("limit", "cursor", "count");

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
        addTypes(list.getResponses().getAPIResponse("200").getContent());
    }

    /** Each of these lists has its sheet at an address of its own too. */
    void addAddresses(Paths paths) {
        for (var path : new TreeSet<>(rolesByPath.keySet())) {
            var list = paths.getPathItem(path).getGET();
            paths.addPathItem(path + "/sheet", OASFactory.createPathItem().GET(sheetOf(list)));
        }
    }

    private static Operation sheetOf(Operation list) {
        var content = OASFactory.createContent();
        addTypes(content);
        var sheet = OASFactory.createOperation()
                .operationId(list.getOperationId() + ".sheet")
                .summary("What `" + list.getOperationId() + "` finds, whole, as a spreadsheet")
                .tags(list.getTags())
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse(
                                "200",
                                OASFactory.createAPIResponse().description("OK").content(content)));
        if (list.getParameters() != null) {
            list.getParameters().stream()
                    .filter(parameter -> !OF_PAGES.contains(parameter.getName()))
                    .forEach(sheet::addParameter);
        }
        return sheet.addParameter(OASFactory.createParameter()
                .name("format")
                .in(Parameter.In.QUERY)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .enumeration(List.of("XLSX", "CSV"))
                        .defaultValue("XLSX")));
    }

    private static void addTypes(Content content) {
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

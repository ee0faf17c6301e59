package org.xieshou.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** A merge patch (RFC 7396) has the members of the draft that {@code PUT} takes, none of them required. */
final class MergePatches {

    private static final String SCHEMAS = "#/components/schemas/";

    private MergePatches() {}

    /** A resource that is not made by {@code PUT} describes its patch by itself. */
    static void describe(OpenAPI contract, PathItem item, Operation patch) {
        if (item.getPUT() == null) {
            return;
        }
        var draft = item.getPUT()
                .getRequestBody()
                .getContent()
                .getMediaType("application/json")
                .getSchema()
                .getRef()
                .substring(SCHEMAS.length());
        var name = draft.replaceFirst("^New", "") + "Patch";
        var whole = contract.getComponents().getSchemas().get(draft);
        contract.getComponents().addSchema(name, patchOf(whole));
        patch.setRequestBody(OASFactory.createRequestBody()
                .required(true)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/merge-patch+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(SCHEMAS + name)))));
    }

    private static Schema patchOf(Schema whole) {
        var patch = OASFactory.createSchema()
                .type(whole.getType())
                .description("What to change; members left out stay, `null` removes (RFC 7396)");
        var required = whole.getRequired() == null ? List.of() : whole.getRequired();
        whole.getProperties()
                .forEach((name, member) ->
                        patch.addProperty(name, required.contains(name) ? member : removable(member)));
        return patch;
    }

    /** The same member, or {@code null}. */
    private static Schema removable(Schema member) {
        var nothing = OASFactory.createSchema().addType(Schema.SchemaType.NULL);
        return OASFactory.createSchema().addOneOf(member).addOneOf(nothing);
    }
}

package org.xieshou.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

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
        contract.getComponents()
                .addSchema(
                        name,
                        OASFactory.createSchema()
                                .type(whole.getType())
                                .description("What to change; members left out stay, `null` removes (RFC 7396)")
                                .properties(whole.getProperties()));
        patch.setRequestBody(OASFactory.createRequestBody()
                .required(true)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/merge-patch+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(SCHEMAS + name)))));
    }
}

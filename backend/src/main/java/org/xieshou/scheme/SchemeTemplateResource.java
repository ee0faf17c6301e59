package org.xieshou.scheme;

import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.xieshou.shared.Page;

/** Ready-made schemes to start from. */
@Path("/api/v1/scheme-templates")
@Tag(name = "evaluation")
@RolesAllowed(DISTRICT_COORDINATOR)
public class SchemeTemplateResource {

    private final ObjectMapper json;

    SchemeTemplateResource(ObjectMapper json) {
        this.json = json;
    }

    @GET
    @Operation(operationId = "listSchemeTemplates", summary = "Ready-made schemes to copy and change")
    public Page<SchemeTemplate> list() {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("scheme-templates.json")) {
            return Page.whole(json.readValue(in, new TypeReference<List<SchemeTemplate>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A scheme to start from; its year and period are examples. */
    public record SchemeTemplate(
            @NotNull String code,
            @NotNull String name,
            @NotNull String description,
            @NotNull NewScheme scheme) {}
}

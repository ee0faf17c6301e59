package org.xieshou.search;

import static org.xieshou.security.Roles.CARE_OFFICER;
import static org.xieshou.security.Roles.COMMUNITY_LEAD;
import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;
import static org.xieshou.security.Roles.SCHOOL_COORDINATOR;
import static org.xieshou.security.Roles.TEACHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.xieshou.shared.Page;

/** Finds schools, people, communities and visits by name. */
@Path("/api/v1/search")
@Tag(name = "search")
public class SearchResource {

    private static final int MOST = 20;

    private final Instance<SearchSource> sources;

    SearchResource(Instance<SearchSource> sources) {
        this.sources = sources;
    }

    @GET
    @RolesAllowed({DISTRICT_COORDINATOR, COMMUNITY_LEAD, SCHOOL_COORDINATOR, TEACHER, CARE_OFFICER})
    @Operation(
            operationId = "search",
            summary = "Up to 20 schools, people, communities and visits by name, pinyin initials or code")
    public Page<SearchHit> search(@RestQuery @NotNull @Size(max = 60) @Parameter(example = "syxx") String q) {
        var text = q.strip();
        var hits = new ArrayList<SearchHit>();
        if (!text.isEmpty()) {
            sources.forEach(source -> hits.addAll(source.find(text, MOST)));
        }
        var beginsWithIt = Comparator.comparing((SearchHit hit) -> !hit.name().startsWith(text));
        hits.sort(beginsWithIt.thenComparing(SearchHit::kind));
        return Page.whole(hits.stream().limit(MOST).toList());
    }
}

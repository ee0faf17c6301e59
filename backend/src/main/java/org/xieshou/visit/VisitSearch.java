package org.xieshou.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xieshou.search.SearchHit;
import org.xieshou.search.SearchSource;
import org.xieshou.shared.PageRequest;

/** Finds visits by the words of their theme or record, the latest first; their day tells namesakes apart. */
@ApplicationScoped
class VisitSearch implements SearchSource {

    private final VisitList visits;

    VisitSearch(VisitList visits) {
        this.visits = visits;
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        var filter = new VisitFilter();
        filter.q = text;
        return visits.page(filter, PageRequest.first(limit)).items().stream()
                .map(visit -> new SearchHit(
                        SearchHit.SearchKind.VISIT,
                        visit.id(),
                        visit.theme(),
                        visit.firstDay().toString()))
                .toList();
    }
}

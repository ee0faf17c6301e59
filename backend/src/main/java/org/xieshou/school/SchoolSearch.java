package org.xieshou.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xieshou.search.SearchHit;
import org.xieshou.search.SearchSource;
import org.xieshou.shared.PageRequest;

/** Finds schools by name, pinyin initials or code. */
@ApplicationScoped
class SchoolSearch implements SearchSource {

    private final Schools schools;

    SchoolSearch(Schools schools) {
        this.schools = schools;
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        var filter = new SchoolFilter();
        filter.q = text;
        return schools.list(filter, PageRequest.first(limit)).items().stream()
                .map(school -> new SearchHit(SearchHit.SearchKind.SCHOOL, school.id(), school.name(), school.code()))
                .toList();
    }
}

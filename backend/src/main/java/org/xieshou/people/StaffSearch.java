package org.xieshou.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xieshou.search.SearchHit;
import org.xieshou.search.SearchSource;
import org.xieshou.shared.PageRequest;

/** Finds people by name, pinyin initials or number. */
@ApplicationScoped
class StaffSearch implements SearchSource {

    private final StaffList list;

    StaffSearch(StaffList list) {
        this.list = list;
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        var filter = new StaffFilter();
        filter.q = text;
        return list.rows(filter, PageRequest.first(limit)).items().stream()
                .map(StaffSearch::hit)
                .toList();
    }

    private static SearchHit hit(StaffRow row) {
        var hint = row.currentSchool() == null ? null : row.currentSchool().name();
        return new SearchHit(SearchHit.SearchKind.STAFF, row.id(), row.name(), hint);
    }
}

package org.xieshou.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xieshou.search.SearchHit;
import org.xieshou.search.SearchHit.SearchKind;
import org.xieshou.search.SearchSource;
import org.xieshou.shared.PageRequest;

/** Finds communities by name or pinyin initials; their core school tells namesakes apart. */
@ApplicationScoped
class CommunitySearch implements SearchSource {

    private final Communities communities;

    CommunitySearch(Communities communities) {
        this.communities = communities;
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        return communities
                .page(new Communities.Filter(text, null, null, null), PageRequest.first(limit))
                .items()
                .stream()
                .map(found -> new SearchHit(SearchKind.COMMUNITY, found.id(), found.name(), found.coreSchool()))
                .toList();
    }
}

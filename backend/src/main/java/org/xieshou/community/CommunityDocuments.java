package org.xieshou.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.xieshou.file.FileUse;
import org.xieshou.file.StoredFiles;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.KeptPlans;
import org.xieshou.shared.PartsOf;
import org.xieshou.shared.Written;

/** The documents of communities. Who sees a community reads its documents. */
@ApplicationScoped
public class CommunityDocuments implements FileUse {

    private final EntityManager database;
    private final KeptPlans plans;
    private final Communities communities;
    private final Instance<StoredFiles> files;
    private final CurrentUser user;

    CommunityDocuments(
            EntityManager database,
            KeptPlans plans,
            Communities communities,
            Instance<StoredFiles> files,
            CurrentUser user) {
        this.database = database;
        this.plans = plans;
        this.communities = communities;
        this.files = files;
        this.user = user;
    }

    List<DocumentView> views(UUID communityId) {
        communities.requireSeen(communityId);
        return database.createQuery(
                        "select d from CommunityDocument d where d.communityId = :id order by d.kind, d.title, d.id",
                        CommunityDocument.class)
                .setParameter("id", communityId)
                .getResultStream()
                .map(DocumentView::of)
                .toList();
    }

    @Override
    public boolean letsRead(UUID fileId) {
        var where = communities.scope().and("d.fileId = :file", "file", fileId);
        var hql =
                "select count(d) from CommunityDocument d join Community it on it.districtId = d.districtId and it.id = d.communityId where "
                        + where.hql();
        return where.bind(database.createQuery(hql, Long.class)).getSingleResult() > 0;
    }

    void remove(CommunityDocument document) {
        user.requireCommunity(document.communityId);
    }

    /** The documents of one community as drafts write them. */
    public Written<CommunityDocument, NewDocument> in(UUID communityId) {
        communities.requireSeen(communityId);
        return new PartsOf<>(
                plans, CommunityDocument.class, "document", document -> document.communityId.equals(communityId)) {

            @Override
            public CommunityDocument create(UUID id, NewDocument draft) {
                var document = new CommunityDocument();
                document.id = id;
                document.communityId = communityId;
                change(document, draft);
                database.persist(document);
                return document;
            }

            @Override
            public NewDocument draftOf(CommunityDocument document) {
                return NewDocument.of(document);
            }

            @Override
            public void change(CommunityDocument document, NewDocument draft) {
                user.requireCommunity(communityId);
                if (!draft.fileId().equals(document.fileId)) {
                    files.get().get(draft.fileId());
                }
                draft.applyTo(document);
            }
        };
    }
}

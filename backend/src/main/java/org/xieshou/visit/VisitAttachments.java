package org.xieshou.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.xieshou.file.FileUse;
import org.xieshou.file.StoredFile;
import org.xieshou.file.StoredFiles;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.KeptPlans;
import org.xieshou.shared.PartsOf;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Written;

/** The photos and documents of visits; who may read the visit may read them. */
@ApplicationScoped
public class VisitAttachments implements FileUse {

    /** More than a visit needs, fewer than would make its page slow. */
    private static final int MOST = 100;

    private final EntityManager database;
    private final KeptPlans plans;
    private final Visits visits;
    private final StoredFiles files;
    private final CurrentUser user;
    private final Clock clock;

    VisitAttachments(
            EntityManager database, KeptPlans plans, Visits visits, StoredFiles files, CurrentUser user, Clock clock) {
        this.database = database;
        this.plans = plans;
        this.visits = visits;
        this.files = files;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public boolean letsRead(UUID fileId) {
        var where = visits.scope()
                .and(
                        "exists (select 1 from VisitAttachment a where a.districtId = it.districtId"
                                + " and a.visitId = it.id and a.fileId = :file)",
                        "file",
                        fileId);
        return where.bind(database.createQuery("select count(it) from Visit it where " + where.hql(), Long.class))
                        .getSingleResult()
                > 0;
    }

    public List<VisitAttachment> of(UUID visitId) {
        return database.createQuery(
                        "from VisitAttachment a where a.visitId = :visit order by a.id", VisitAttachment.class)
                .setParameter("visit", visitId)
                .getResultList();
    }

    /** With their files, in one statement. */
    List<AttachmentView> views(UUID visitId) {
        return database
                .createQuery(
                        "select a, f from VisitAttachment a"
                                + " join StoredFile f on f.districtId = a.districtId and f.id = a.fileId"
                                + " where a.visitId = :visit order by a.id",
                        Object[].class)
                .setParameter("visit", visitId)
                .getResultList()
                .stream()
                .map(row -> AttachmentView.of((VisitAttachment) row[0], (StoredFile) row[1]))
                .toList();
    }

    /** How the attachments of one visit are written; a file is attached by somebody who may read it. */
    public Written<VisitAttachment, NewAttachment> in(Visit visit) {
        return new PartsOf<>(
                plans, VisitAttachment.class, "attachment", attachment -> attachment.visitId.equals(visit.id)) {

            @Override
            public VisitAttachment create(UUID id, NewAttachment draft) {
                requireRoom(visit);
                files.get(draft.fileId());
                var attachment = new VisitAttachment();
                attachment.id = id;
                attachment.visitId = visit.id;
                attachment.addedBy = user.accountId();
                attachment.addedByName = user.actor().name();
                attachment.addedAt = clock.instant();
                draft.applyTo(attachment);
                database.persist(attachment);
                return attachment;
            }

            @Override
            public NewAttachment draftOf(VisitAttachment attachment) {
                return NewAttachment.of(attachment);
            }

            @Override
            public void change(VisitAttachment attachment, NewAttachment draft) {
                files.get(draft.fileId());
                draft.applyTo(attachment);
            }
        };
    }

    private void requireRoom(Visit visit) {
        if (of(visit.id).size() >= MOST) {
            throw Problem.conflict("attachment.too-many", MOST);
        }
    }
}

package org.xieshou.file;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xieshou.security.CurrentUser;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Uuid7;

/** The files a caller may read: those he sent, and those attached to a record he sees. */
@ApplicationScoped
public class StoredFiles {

    private final EntityManager database;
    private final CurrentUser user;
    private final Clock clock;
    private final List<FileUse> uses;

    StoredFiles(EntityManager database, CurrentUser user, Clock clock, @All List<FileUse> uses) {
        this.database = database;
        this.user = user;
        this.clock = clock;
        this.uses = uses;
    }

    /** The file, or 404 when it is not there or not for the caller. */
    public StoredFile get(UUID id) {
        return database.createQuery("from StoredFile f where f.id = :id", StoredFile.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .filter(file -> file.uploadedBy.equals(user.accountId())
                        || uses.stream().anyMatch(use -> use.letsRead(id)))
                .orElseThrow(() -> Problem.notFound("file", id));
    }

    /** Files by their ids, for a record whose reader was vouched for already. */
    public List<StoredFile> of(List<UUID> ids) {
        return database.createQuery("from StoredFile f where f.id in :ids", StoredFile.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** What the caller sent before with the same content. */
    Optional<StoredFile> sentBefore(String sourceSha256) {
        return database.createQuery(
                        "from StoredFile f where f.sourceSha256 = :hash and f.uploadedBy = :by", StoredFile.class)
                .setParameter("hash", sourceSha256)
                .setParameter("by", user.accountId())
                .getResultStream()
                .findFirst();
    }

    /** Enters a new file of the caller; two requests with the same content come one after the other. */
    public Entered enter(StoredFile file) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(:hash))")
                .setParameter("hash", file.sourceSha256)
                .getSingleResult();
        return sentBefore(file.sourceSha256)
                .map(known -> new Entered(known, false))
                .orElseGet(() -> {
                    file.id = Uuid7.next();
                    file.uploadedBy = user.accountId();
                    file.uploadedAt = clock.instant();
                    database.persist(file);
                    return new Entered(file, true);
                });
    }

    /** A file in the register, and whether it is new there. */
    public record Entered(StoredFile file, boolean isNew) {}
}

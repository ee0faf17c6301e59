package org.xieshou.imports;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Hands sheets to background threads, as soon as the request that asked for it is committed; few at a time. */
@ApplicationScoped
class ImportQueue {

    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 15;

    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final ImportWork work;

    ImportQueue(ImportWork work) {
        this.work = work;
    }

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportAsked asked) {
        Thread.ofVirtual().name("import-" + asked.importId()).start(() -> runInTurn(asked));
    }

    /** What has begun may come to its end before the service stops; nothing new begins then. */
    void end(@Observes ShutdownEvent stopping) throws InterruptedException {
        places.tryAcquire(AT_A_TIME, PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private void runInTurn(ImportAsked asked) {
        places.acquireUninterruptibly();
        try {
            work.run(asked);
        } finally {
            places.release();
        }
    }
}

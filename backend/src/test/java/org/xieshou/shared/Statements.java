package org.xieshou.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/** Counts the SQL statements that something costs; who is logged in is read before and not counted. */
@ApplicationScoped
public class Statements {

    private final EntityManagerFactory database;

    Statements(EntityManagerFactory database) {
        this.database = database;
    }

    public long of(Runnable work) {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}

package app.linekeeper.domain.persistence;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Queries in plain SQL that see what the present transaction has changed: pending changes of entities are written down
 * first, as before a query of JPA.
 */
@Component
public class PlainQueries {

    private final JdbcClient jdbc;
    private final EntityManager changes;

    PlainQueries(JdbcClient jdbc, EntityManager changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** @throws jakarta.persistence.TransactionRequiredException outside of a transaction */
    public JdbcClient.StatementSpec sql(String query) {
        changes.flush();
        return jdbc.sql(query);
    }
}

package app.linekeeper.domain.persistence;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.stereotype.Component;

/**
 * Queries in plain SQL that see what the present transaction has changed: pending changes of entities are written down
 * first, as before a query of JPA.
 */
@Component
public class PlainQueries {

    private final JdbcClient jdbc;
    private final EntityManager changes;
    private final JpaVendorAdapter jpa;

    PlainQueries(JdbcClient jdbc, EntityManager changes, JpaVendorAdapter jpa) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.jpa = jpa;
    }

    /**
     * @throws org.springframework.dao.DataAccessException if the changes cannot be written down, or outside of a
     *     transaction
     */
    public JdbcClient.StatementSpec sql(String query) {
        try {
            changes.flush();
        } catch (RuntimeException failed) {
            throw DataAccessUtils.translateIfNecessary(failed, Objects.requireNonNull(jpa.getJpaDialect()));
        }
        return jdbc.sql(query);
    }
}

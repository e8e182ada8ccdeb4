package app.linekeeper.domain.persistence;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;

/** Tells plain SQL that a lock could not be had in time, which Spring does not know by the states of these databases. */
@Component
class LockTimeouts extends SQLExceptionSubclassTranslator {

    /** Of H2 and of PostgreSQL. */
    private static final Set<String> STATES = Set.of("HYT00", "55P03");

    @Override
    protected @Nullable DataAccessException doTranslate(String task, @Nullable String sql, SQLException failed) {
        return failed.getSQLState() != null && STATES.contains(failed.getSQLState())
                ? new CannotAcquireLockException(buildMessage(task, sql, failed), failed)
                : super.doTranslate(task, sql, failed);
    }
}

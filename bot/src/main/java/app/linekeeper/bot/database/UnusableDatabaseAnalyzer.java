package app.linekeeper.bot.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Says in words that there is no database to start with, in place of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnusableDatabaseAnalyzer extends AbstractFailureAnalyzer<CannotGetJdbcConnectionException> {

    private static final String REMEDY = """
            See that the database runs and can be reached from here, and that spring.datasource.url, .username and .password
            name it. A file of H2 can be open in one process only: end the other one.""";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotGetJdbcConnectionException cause) {
        Throwable refusal = cause.getCause() == null ? cause : cause.getCause();
        return new FailureAnalysis("The database cannot be used: " + refusal.getMessage(), REMEDY, cause);
    }
}

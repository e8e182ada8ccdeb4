package app.linekeeper.bot.statements;

import app.linekeeper.conversations.SentFile;
import app.linekeeper.conversations.SentStatement;
import app.linekeeper.conversations.SentStatementId;
import app.linekeeper.conversations.SentStatements;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Statements as the table has them; one that is sent by chat is ordered together with its row. */
@Component
class JdbcSentStatements implements SentStatements {

    private final StatementTable statements;
    private final StatementJobs jobs;

    JdbcSentStatements(StatementTable statements, StatementJobs jobs) {
        this.statements = statements;
        this.jobs = jobs;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public SentStatementId load(MemberId operator, SentFile file, IdempotencyKey key) {
        SentStatementId id =
                new SentStatementId(UUID.nameUUIDFromBytes(key.value().getBytes(StandardCharsets.UTF_8)));
        statements.add(id, operator, file);
        jobs.load(id);
        return id;
    }

    @Override
    public Optional<SentStatement> find(SentStatementId id) {
        return statements.find(id);
    }

    @Override
    public Optional<SentStatement> last() {
        return statements.last();
    }
}

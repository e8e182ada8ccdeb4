package app.linekeeper.bot.statements;

import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.SentStatement;
import app.linekeeper.conversations.SentStatementId;
import app.linekeeper.conversations.flow.Topics;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what becomes of a statement, and has the screens drawn anew that show it. */
@Component
@Transactional
class StatementFates {

    private final StatementTable statements;
    private final Deliveries deliveries;

    StatementFates(StatementTable statements, Deliveries deliveries) {
        this.statements = statements;
        this.deliveries = deliveries;
    }

    /** What has ended stays as it is. */
    void become(SentStatementId id, SentStatement.Fate fate) {
        if (statements.write(id, fate)) {
            deliveries.redraw(Topics.of(id));
        }
    }
}

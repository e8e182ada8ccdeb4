package app.linekeeper.domain.line;

import app.linekeeper.domain.client.ClientMoved;
import app.linekeeper.domain.persistence.PlainQueries;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lines go with their client: whoever no longer looks after the client sees its lines no more (rules 34 and 36). */
@Component
class FollowingClient {

    private final PlainQueries queries;

    FollowingClient(PlainQueries queries) {
        this.queries = queries;
    }

    /** The client's own row is written first: whoever pays an order locks the client before the lines, too. */
    @EventListener
    @Transactional
    void follow(ClientMoved moved) {
        queries.sql("update line set partner = ?, version = version + 1 where client = ?")
                .param(moved.partner() == null ? null : moved.partner().value())
                .param(moved.client().value())
                .update();
    }
}

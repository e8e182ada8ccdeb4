package app.linekeeper.domain.line;

import app.linekeeper.domain.client.ClientMoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lines go with their client: whoever no longer looks after the client sees its lines no more (rules 34 and 36). */
@Component
class FollowingClient {

    private final JdbcClient jdbc;

    FollowingClient(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional
    void follow(ClientMoved moved) {
        jdbc.sql("update line set partner = ?, version = version + 1 where client = ?")
                .param(moved.partner() == null ? null : moved.partner().value())
                .param(moved.client().value())
                .update();
    }
}

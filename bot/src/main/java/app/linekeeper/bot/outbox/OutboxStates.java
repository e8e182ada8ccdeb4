package app.linekeeper.bot.outbox;

import app.linekeeper.conversations.DeliveryStates;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the outbox knows of each delivery; by {@code outbox_message_waiting} and {@code outbox_message_of_chat}. */
@Repository
class OutboxStates implements DeliveryStates {

    private final JdbcClient jdbc;

    OutboxStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<State, Integer> open() {
        Map<State, Integer> open = new EnumMap<>(State.class);
        jdbc.sql("select state, count(*) as n from outbox_message"
                        + " where state in ('WAITING', 'REFUSED', 'UNKNOWN', 'SET_ASIDE') group by state")
                .query(row -> {
                    open.put(State.valueOf(row.getString("state")), row.getInt("n"));
                });
        return open;
    }

    @Override
    public List<Delivery> to(long telegramId, int most) {
        return jdbc.sql("select kind, state, created_at from outbox_message where chat_id = ? and kind <> ?"
                        + " order by seq desc limit ?")
                .param(telegramId)
                .param(OutboxMessage.REDRAW)
                .param(most)
                .query((row, n) -> new Delivery(
                        row.getString("kind"),
                        State.valueOf(row.getString("state")),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}

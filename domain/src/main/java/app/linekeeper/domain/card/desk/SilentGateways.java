package app.linekeeper.domain.card.desk;

import app.linekeeper.domain.gateway.GatewayId;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which providers keep attempts waiting that are open, and with which words; by {@code card_attempt_due}. */
@Component
public class SilentGateways {

    private static final String WAITING = "select gateway, max(attention) as words from card_attempt"
            + " where next_ask_at is not null and attention is not null and ended_at is null group by gateway";

    private final JdbcClient jdbc;

    SilentGateways(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where all answer. */
    public Map<GatewayId, String> now() {
        Map<GatewayId, String> silent = new TreeMap<>(Comparator.comparing(GatewayId::value));
        RowCallbackHandler each = row -> silent.put(new GatewayId(row.getString("gateway")), row.getString("words"));
        jdbc.sql(WAITING).query(each);
        return silent;
    }
}

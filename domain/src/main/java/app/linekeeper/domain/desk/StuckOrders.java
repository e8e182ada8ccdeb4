package app.linekeeper.domain.desk;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders of all partners that were paid and do not run, for the operator (rule 16); by {@code line_order_activation}.
 * Refused as not_allowed for everybody else.
 */
@Component
@Transactional(readOnly = true)
public class StuckOrders {

    /** For how long after the payment an order that was called off is counted. */
    public static final Duration LATELY = Duration.ofDays(30);

    private static final String ROW = """
            select o.id, o.order_number, o.activation, o.currency, o.paid_at, c.name as client, p.name as partner,
                (select coalesce(sum(a.amount_minor), 0) from payment a where a.order_id = o.id) as paid,
                (select coalesce(sum(a.given_back_minor), 0) from payment a where a.order_id = o.id) as back
            from line_order o join client_account c on c.id = o.client join partner p on p.id = o.partner
            """;
    private static final String CALLED_OFF = "o.activation in ('CALLED_OFF', 'PARTLY') and exists (select 1 from"
            + " order_line l where l.order_id = o.id and l.activation = 'CALLED_OFF')";
    private static final String COUNTS = "select (select count(*) from line_order where activation = 'PENDING'),"
            + " (select count(*) from line_order o where o.paid_at > :since and " + CALLED_OFF + ")";

    private final Access access;
    private final PlainQueries queries;
    private final Clock clock;

    StuckOrders(Access access, PlainQueries queries, Clock clock) {
        this.access = access;
        this.queries = queries;
        this.clock = clock;
    }

    public Outcome<StuckCounts> counts(MemberId operator) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .map(acting -> queries.sql(COUNTS)
                        .param("since", clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC))
                        .query((row, n) -> new StuckCounts(row.getLong(1), row.getLong(2)))
                        .single());
    }

    /** At most so many that are paid and not active yet, longest waiting first. */
    public Outcome<List<StuckOrder>> waiting(MemberId operator, int most) {
        return orders(operator, "where o.activation = 'PENDING' order by o.paid_at, o.id limit ?", most);
    }

    /** At most so many whose lines could not be had, all or some, so that money was given back: those paid last first. */
    public Outcome<List<StuckOrder>> calledOff(MemberId operator, int most) {
        return orders(
                operator, "where o.activation in ('CALLED_OFF', 'PARTLY') order by o.paid_at desc, o.id limit ?", most);
    }

    private Outcome<List<StuckOrder>> orders(MemberId operator, String which, int most) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .map(acting -> queries.sql(ROW + which)
                        .param(most)
                        .query(StuckOrders::order)
                        .list());
    }

    private static StuckOrder order(ResultSet row, int n) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new StuckOrder(
                new OrderId(row.getObject("id", UUID.class)),
                row.getString("order_number"),
                row.getString("client"),
                row.getString("partner"),
                ActivationState.valueOf(row.getString("activation")),
                new Money(row.getLong("paid"), currency),
                new Money(row.getLong("back"), currency),
                row.getObject("paid_at", OffsetDateTime.class).toInstant());
    }
}

package app.linekeeper.domain.card.reconcile;

import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardState;
import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads attempts and what the ledger knows of them; days are those of UTC. */
@Component
class OurPayments {

    private static final String KEY = "card-money:";

    private static final String ROW = """
            select a.id, a.number, a.payment_id, a.state, a.currency,
                coalesce(a.taken_minor, a.sum_minor) as captured,
                (select coalesce(sum(r.sum_minor), 0) from card_refund r where r.attempt = a.id
                    and (r.state = 'SUCCEEDED' or r.returned_by = 'CABINET')) as returned,
                (select coalesce(sum(r.sum_minor), 0) from card_refund r where r.attempt = a.id
                    and r.state = 'PENDING') as returning_minor,
                (select coalesce(sum(e.amount_minor), 0) from ledger_account k
                    join ledger_entry e on e.account_id = k.id join ledger_transaction t on t.id = e.transaction_id
                    where k.owner_id = a.id and k.kind = 'CARD' and t.kind = 'CARD_MONEY') as posted
            from card_attempt a where a.gateway = :gateway and a.payment_id is not null
            """;

    /** What the ledger says came from a provider on a day, each with the attempt that its key names. */
    private static final String POSTED = """
            select t.idempotency_key, -e.amount_minor as minor, e.currency from ledger_account k
                join ledger_entry e on e.account_id = k.id join ledger_transaction t on t.id = e.transaction_id
            where k.kind = 'GATEWAY_CLEARING' and k.owner_id in (:owners) and t.kind = 'CARD_MONEY'
                and t.created_at >= :from and t.created_at < :to
            """;

    private final JdbcClient jdbc;
    private final Sellers sellers;

    OurPayments(JdbcClient jdbc, Sellers sellers) {
        this.jdbc = jdbc;
        this.sellers = sellers;
    }

    /** Money in the ledger, and the attempt that it says it came by. */
    record Posted(String attempt, Money sum) {}

    /** Those that came to an end on that day, whatever end; by {@code card_attempt_of_day}. */
    List<OurPayment> of(GatewayId gateway, LocalDate day) {
        return jdbc.sql(ROW + " and a.ended_at >= :from and a.ended_at < :to")
                .param("gateway", gateway.value())
                .param("from", start(day))
                .param("to", start(day.plusDays(1)))
                .query(OurPayments::payment)
                .list();
    }

    /** The one that the provider knows by this name; by {@code card_attempt_payment}. */
    Optional<OurPayment> of(GatewayId gateway, GatewayPayment payment) {
        return jdbc.sql(ROW + " and a.payment_id = :payment")
                .param("gateway", gateway.value())
                .param("payment", payment.id())
                .query(OurPayments::payment)
                .optional();
    }

    List<Posted> posted(GatewayId gateway, LocalDate day) {
        List<UUID> owners =
                sellers.all().stream().map(seller -> clearing(gateway, seller)).toList();
        return jdbc.sql(POSTED)
                .param("owners", owners)
                .param("from", start(day))
                .param("to", start(day.plusDays(1)))
                .query((row, n) ->
                        new Posted(row.getString("idempotency_key").substring(KEY.length()), money(row, "minor")))
                .list();
    }

    private static UUID clearing(GatewayId gateway, Seller seller) {
        return ChartOfAccounts.gatewayClearing(seller.id(), gateway.value(), seller.currency())
                .owner();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static OurPayment payment(ResultSet row, int n) throws SQLException {
        return new OurPayment(
                new AttemptId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new GatewayPayment(row.getString("payment_id")),
                CardState.valueOf(row.getString("state")),
                money(row, "captured"),
                money(row, "returned"),
                money(row, "returning_minor"),
                money(row, "posted"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getLong(column), Currency.getInstance(row.getString("currency")));
    }
}

package app.linekeeper.domain.overview;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.line.FindingLines;
import app.linekeeper.domain.line.LineCounts;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.partner.Level;
import app.linekeeper.domain.partner.PartnerState;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.wallet.Wallet;
import app.linekeeper.domain.wallet.Wallets;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a member how their partner stands: three queries by index, for the screen that is seen most. */
@Component
@Transactional(readOnly = true)
public class PartnerAtAGlance {

    /** By {@code line_order_unpaid}; those of clients who have left wait for nothing. */
    private static final String UNPAID =
            "select o.partner, o.currency, count(*) as orders, sum(o.net_minor) as net_minor,"
                    + " (array_agg(o.id order by o.quoted_until, o.id))[1] as first_order from line_order o"
                    + " join client_account c on c.id = o.client and c.partner = o.partner"
                    + " where o.partner = :partner and o.state = 'PLACED' and o.quoted_until > :now"
                    + " group by o.partner, o.currency";

    private static final String PARTNER = "select p.name, p.level, p.individual_rate, l.rate, p.state, p.currency,"
            + " a.balance_minor, u.orders, u.net_minor, u.first_order,"
            + " exists (select 1 from client_account c where c.partner = p.id) as has_clients"
            + " from partner p join partner_level l on l.code = p.level"
            + " left join ledger_account a on a.owner_id = p.id and a.kind = 'BONUS' and a.currency = p.currency"
            + " left join (" + UNPAID + ") u on u.partner = p.id and u.currency = p.currency"
            + " where p.id = :partner";

    private final PlainQueries queries;
    private final FindingLines lines;
    private final Wallets wallets;
    private final Clock clock;

    PartnerAtAGlance(PlainQueries queries, FindingLines lines, Wallets wallets, Clock clock) {
        this.queries = queries;
        this.lines = lines;
        this.wallets = wallets;
        this.clock = clock;
    }

    /**
     * The acting member's own partner.
     *
     * @param days lines whose last day is today or at most so many days away end soon
     * @throws IllegalStateException for an operator or a client
     */
    public PartnerGlance of(Acting acting, int days) {
        PartnerId partner = acting.partnerOrThrow();
        LineCounts ending = lines.counts(partner, days);
        List<Wallet> found = wallets.of(partner);
        return queries.sql(PARTNER)
                .param("partner", partner.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> glance(row, ending, found))
                .single();
    }

    private static PartnerGlance glance(ResultSet row, LineCounts ending, List<Wallet> wallets) throws SQLException {
        BigDecimal individual = row.getBigDecimal("individual_rate");
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new PartnerGlance(
                row.getString("name"),
                Level.valueOf(row.getString("level")),
                individual == null ? row.getBigDecimal("rate") : individual,
                individual != null,
                PartnerState.SUSPENDED.name().equals(row.getString("state")),
                new Money(row.getLong("balance_minor"), currency),
                row.getBoolean("has_clients"),
                ending,
                unpaid(row, currency),
                wallets);
    }

    private static PartnerGlance.Unpaid unpaid(ResultSet row, Currency currency) throws SQLException {
        UUID first = row.getObject("first_order", UUID.class);
        return new PartnerGlance.Unpaid(
                row.getLong("orders"),
                new Money(row.getLong("net_minor"), currency),
                first == null ? null : new OrderId(first));
    }
}

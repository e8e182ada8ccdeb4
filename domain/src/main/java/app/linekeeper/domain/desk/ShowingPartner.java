package app.linekeeper.domain.desk;

import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.domain.order.OrdersOfAll;
import app.linekeeper.domain.partner.Level;
import app.linekeeper.domain.partner.PartnerState;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.wallet.Bonuses;
import app.linekeeper.domain.wallet.PartnerMoney;
import app.linekeeper.domain.wallet.Wallets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator sees a partner: who works there, what they have, what waits. */
@Component
@Transactional(readOnly = true)
public class ShowingPartner {

    private static final int ORDERS = 8;

    /** Counted by {@code client_account_recent} and {@code line_ending}. */
    private static final String PARTNER =
            "select p.name, p.region, p.level, p.individual_rate, p.state, p.created_at, t.clients, l.n, l.running"
                    + " from partner p"
                    + " cross join (select count(*) as clients from client_account where partner = :partner) t"
                    + " cross join (select count(*) as n, count(case when off_at > :now then 1 end) as running"
                    + " from line where partner = :partner) l where p.id = :partner";

    private final Desk desk;
    private final Acquaintances people;
    private final Wallets wallets;
    private final Bonuses bonuses;
    private final OrdersOfAll orders;
    private final PlainQueries queries;
    private final Clock clock;

    ShowingPartner(
            Desk desk,
            Acquaintances people,
            Wallets wallets,
            Bonuses bonuses,
            OrdersOfAll orders,
            PlainQueries queries,
            Clock clock) {
        this.desk = desk;
        this.people = people;
        this.wallets = wallets;
        this.bonuses = bonuses;
        this.orders = orders;
        this.queries = queries;
        this.clock = clock;
    }

    /** The partner; refused as not_found, and as not_allowed for everybody but an operator. */
    public Outcome<PartnerAtDesk> one(MemberId operator, PartnerId id) {
        return desk.show(operator, () -> find(operator, id));
    }

    private Optional<PartnerAtDesk> find(MemberId operator, PartnerId id) {
        List<OrderRow> waiting = orders.waiting(operator, id, ORDERS).orElseThrow();
        return queries.sql(PARTNER)
                .param("partner", id.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> partner(id, waiting, row))
                .optional();
    }

    private PartnerAtDesk partner(PartnerId id, List<OrderRow> waiting, ResultSet row) throws SQLException {
        return new PartnerAtDesk(
                id,
                row.getString("name"),
                Region.valueOf(row.getString("region")),
                Level.valueOf(row.getString("level")),
                row.getBigDecimal("individual_rate"),
                PartnerState.SUSPENDED.name().equals(row.getString("state")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("clients"),
                row.getLong("n"),
                row.getLong("running"),
                people.of(id),
                new PartnerMoney(wallets.of(id), bonuses.balance(id)),
                waiting);
    }
}

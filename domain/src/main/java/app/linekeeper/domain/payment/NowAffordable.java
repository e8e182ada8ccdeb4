package app.linekeeper.domain.payment;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Orders that were left unpaid for want of what has now come. */
@Component
@Transactional(readOnly = true)
public class NowAffordable {

    private static final int MOST = 3;

    private final PlainQueries queries;

    NowAffordable(PlainQueries queries) {
        this.queries = queries;
    }

    /** An order that waits, and for whom it is. */
    public record Waiting(OrderId id, String number, String client, Money sum) {}

    /**
     * The newest orders of the partner that a wallet now covers and did not cover before, at most three, by
     * {@code line_order_recent}. Not those that an open invoice waits for, nor those whose lines were renewed otherwise since.
     *
     * @param before what was on the wallet
     * @param now what is on it
     */
    public List<Waiting> of(PartnerId partner, Money before, Money now) {
        return queries.sql("select o.id, o.order_number, o.net_minor, c.name from line_order o"
                        + " join client_account c on c.id = o.client and c.partner = o.partner"
                        + " where o.partner = :partner and o.state = 'PLACED' and o.currency = :currency"
                        + " and o.net_minor > :before and o.net_minor <= :now"
                        + " and not exists (select 1 from invoice i"
                        + " where i.order_id = o.id and i.state in ('ISSUED', 'PART_PAID'))"
                        + " and not exists (select 1 from order_line mine join order_line other on other.line_id = mine.line_id"
                        + " join line_order later on later.id = other.order_id"
                        + " where mine.order_id = o.id and later.paid_at > o.placed_at)"
                        + " order by o.placed_at desc, o.id limit :most")
                .param("partner", partner.value())
                .param("currency", now.currency().getCurrencyCode())
                .param("before", before.minor())
                .param("now", now.minor())
                .param("most", MOST)
                .query((row, n) -> new Waiting(
                        new OrderId(row.getObject("id", UUID.class)),
                        row.getString("order_number"),
                        row.getString("name"),
                        new Money(row.getLong("net_minor"), now.currency())))
                .list();
    }
}

package app.linekeeper.domain.desk;

import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrdersOfAll;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator sees an order: what it is for, what paid it and what came back. */
@Component
@Transactional(readOnly = true)
public class ShowingOrder {

    /** By {@code payment_of_order}. */
    private static final String PAYMENTS = """
            select a.way, c.name as company, h.name as paid_by, a.amount_minor, a.given_back_minor, a.currency, a.paid_at
            from payment a left join company c on c.id =
                    case when a.payer_kind in ('PARTNER_COMPANY', 'CLIENT_COMPANY', 'ORGANISATION_BY_CARD') then a.payer_id end
                left join member m on m.id =
                    case when a.paid_by_kind in ('MEMBER', 'OPERATOR') then cast(a.paid_by_id as uuid) end
                left join person h on h.id = m.person
            where a.order_id = ? order by a.paid_at desc, a.id
            """;

    /** By {@code invoice_of_order}. */
    private static final String INVOICES =
            "select id, invoice_number from invoice where order_id = ? order by issued_at desc, id limit 8";

    private final Desk desk;
    private final OrdersOfAll orders;
    private final PlainQueries queries;

    ShowingOrder(Desk desk, OrdersOfAll orders, PlainQueries queries) {
        this.desk = desk;
        this.orders = orders;
        this.queries = queries;
    }

    /** The order; refused as not_found, and as not_allowed for everybody but an operator. */
    public Outcome<OrderAtDesk> one(MemberId operator, OrderId id) {
        return orders.one(operator, id)
                .map(card -> new OrderAtDesk(
                        card, desk.keeper(FoundKind.ORDER, id.value()).orElseThrow(), payments(id), invoices(id)));
    }

    private List<PaidIn> payments(OrderId id) {
        return queries.sql(PAYMENTS)
                .param(id.value())
                .query((row, n) -> payment(row))
                .list();
    }

    private List<NumberedInvoice> invoices(OrderId id) {
        return queries.sql(INVOICES)
                .param(id.value())
                .query((row, n) -> new NumberedInvoice(
                        new InvoiceId(row.getObject("id", UUID.class)), row.getString("invoice_number")))
                .list();
    }

    private static PaidIn payment(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new PaidIn(
                row.getString("way"),
                row.getString("company"),
                row.getString("paid_by"),
                new Money(row.getLong("amount_minor"), currency),
                new Money(row.getLong("given_back_minor"), currency),
                row.getObject("paid_at", OffsetDateTime.class).toInstant());
    }
}

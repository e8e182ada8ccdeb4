package app.linekeeper.domain.pack;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The orders of companies whose acts are dated in a period (rule 29) and that have none; what was paid with bonuses or by a
 * person never has.
 */
@Component
class OrdersWithoutActs {

    private static final String FOUND = """
            select o.id, o.order_number, o.paid_at, o.net_minor, o.after_term_minor, o.paid_basis, o.currency, c.name as client, p.id as payer, p.name as company, p.complete
            from line_order o join client_account c on c.id = o.client
                join company p on p.id = case when o.payer_kind in ('PARTNER_COMPANY', 'CLIENT_COMPANY', 'ORGANISATION_BY_CARD') then o.payer_id
                    when o.payer_kind = 'CLIENT_BY_LINK' then (select f.id from company f
                        where f.client = o.payer_id and f.owner = o.partner order by f.created_at, f.id limit 1) end
            where o.partner = :partner and o.state = 'PAID' and (
                o.acts_due = 'AT_PAYMENT' and o.paid_at >= :from and o.paid_at < :until
                or o.acts_due <> 'AT_PAYMENT' and exists (select 1 from order_line l where l.order_id = o.id and l.activation = 'ACTIVE'
                    and l.period_end >= :first and l.period_start <= :last and (o.acts_due = 'MONTHLY' or l.period_end <= :last)))
                and not exists (select 1 from issued_document a
                    where a.subject = o.id and a.subject_kind = 'ORDER' and a.document_type = 'ACT'
                    and (a.part = '' or a.document_date between :first and :last)
                    and not exists (select 1 from issued_document later where later.replaces = a.id))
            """;

    private final JdbcClient jdbc;
    private final Partners partners;

    OrdersWithoutActs(JdbcClient jdbc, Partners partners) {
        this.jdbc = jdbc;
        this.partners = partners;
    }

    /** In the order in which they were paid, those included whose day is still to come; the days are those of the partner's region. */
    List<OrderWithoutAct> of(PartnerId partner, Period period, PackScope scope) {
        ZoneId zone = partners.findById(partner).orElseThrow().region().zone();
        JdbcClient.StatementSpec query = jdbc.sql(FOUND
                        + (scope.client() == null ? "" : " and o.client = :client")
                        + (scope.company() == null ? "" : " and p.id = :company")
                        + " order by o.paid_at, o.id")
                .param("partner", partner.value())
                .param("first", period.from())
                .param("last", period.until())
                .param("from", start(period.from(), zone))
                .param("until", start(period.until().plusDays(1), zone));
        if (scope.client() != null) {
            query = query.param("client", scope.client().value());
        }
        if (scope.company() != null) {
            query = query.param("company", scope.company().value());
        }
        return query.query(OrdersWithoutActs::order).list();
    }

    private static OffsetDateTime start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static OrderWithoutAct order(ResultSet row, int n) throws SQLException {
        boolean discounted = PriceBasis.valueOf(row.getString("paid_basis")).takesPartnerDiscount();
        return new OrderWithoutAct(
                new OrderId(row.getObject("id", UUID.class)),
                row.getString("order_number"),
                row.getObject("paid_at", OffsetDateTime.class).toInstant(),
                row.getString("client"),
                new CompanyId(row.getObject("payer", UUID.class)),
                row.getString("company"),
                row.getBoolean("complete"),
                new Money(
                        row.getLong(discounted ? "net_minor" : "after_term_minor"),
                        Currency.getInstance(row.getString("currency"))));
    }
}

package app.linekeeper.domain.document;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.payer.PayerKind;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.persistence.CountedRows;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Orders, each with the act in force that it has. Lists come newest first, by the index {@code line_order_recent}. With what the present
 * transaction has changed, so they need one.
 */
@Component
class OrdersWithActs {

    private static final String ROW = """
            select o.id, o.order_number, c.name as client, o.partner, c.partner as keeper, o.state, o.activation, o.paid_basis, o.net_minor,
                o.after_term_minor, o.currency, o.placed_at, o.payer_kind, p.id as payer_company, p.name as payer_name, p.complete, p.requisites,
                (select coalesce(sum(pay.given_back_minor), 0) from payment pay where pay.order_id = o.id) as given_back_minor, a.id as act, a.document_number
            from line_order o join client_account c on c.id = o.client
                left join company p on p.id = case when o.payer_kind in ('PARTNER_COMPANY', 'CLIENT_COMPANY', 'ORGANISATION_BY_CARD') then o.payer_id
                    when o.payer_kind = 'CLIENT_BY_LINK' then (select f.id from company f
                        where f.client = o.payer_id and f.owner = o.partner order by f.created_at, f.id limit 1) end
                left join issued_document a on a.subject = o.id and a.subject_kind = 'ORDER' and a.document_type = 'ACT'
                    and a.payer = p.id and not exists (select 1 from issued_document later where later.replaces = a.id)
            """;
    private static final String NEWEST_FIRST = " order by placed_at desc, id ";

    private final PlainQueries queries;

    OrdersWithActs(PlainQueries queries) {
        this.queries = queries;
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException if there is no such order */
    OrderForAct one(Acting asking, OrderId order) {
        return queries.sql(ROW + "where o.id = ?")
                .param(order.value())
                .query((row, number) -> row(row, asking))
                .single();
    }

    /** The act in force that the order has. */
    Optional<DocumentId> actOf(OrderId order) {
        return queries.sql(ROW + "where o.id = ? and a.id is not null")
                .param(order.value())
                .query((row, number) -> new DocumentId(row.getObject("act", UUID.class)))
                .optional();
    }

    /** @param page from 0; beyond the end means the last */
    Page<OrderForAct> page(Acting asking, SoughtOrders sought, int page, int size) {
        int wanted = Math.max(0, page);
        CountedRows<OrderForAct> listed = listed(asking, sought, wanted, size);
        return Page.of(
                wanted,
                size,
                listed.total(),
                number -> number == wanted
                        ? listed.rows()
                        : listed(asking, sought, number, size).rows());
    }

    private CountedRows<OrderForAct> listed(Acting asking, SoughtOrders sought, int page, int size) {
        Map<String, Object> facts = sought.facts(asking.partnerOrThrow());
        return queries.sql("select t.total, r.* from (select count(*) as total from line_order o"
                        + " join client_account c on c.id = o.client " + sought.condition() + ") t left join ("
                        + ROW + sought.condition() + NEWEST_FIRST + "limit :size offset :skipped) r on true"
                        + NEWEST_FIRST)
                .params(facts)
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(CountedRows.extractor("id", (row, number) -> row(row, asking)));
    }

    private static OrderForAct row(ResultSet row, Acting asking) throws SQLException {
        String paidBasis = row.getString("paid_basis");
        PriceBasis basis = paidBasis == null ? null : PriceBasis.valueOf(paidBasis);
        long paid = row.getLong(basis == null || basis.takesPartnerDiscount() ? "net_minor" : "after_term_minor");
        Money sum = new Money(paid - row.getLong("given_back_minor"), Currency.getInstance(row.getString("currency")));
        String payerKind = row.getString("payer_kind");
        UUID payer = row.getObject("payer_company", UUID.class);
        UUID act = row.getObject("act", UUID.class);
        ActConditions conditions = new ActConditions(
                OrderState.valueOf(row.getString("state")),
                ActivationState.valueOf(row.getString("activation")),
                row.getObject("partner").equals(row.getObject("keeper")) ? null : row.getString("client"),
                payerKind == null ? null : PayingTerms.of(PayerKind.valueOf(payerKind)),
                sum,
                payer == null ? null : payer(row));
        return new OrderForAct(
                new OrderId(row.getObject("id", UUID.class)),
                row.getString("order_number"),
                row.getString("client"),
                sum,
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                payer == null ? null : new CompanyId(payer),
                act == null ? null : new DocumentId(act),
                row.getString("document_number"),
                act == null ? conditions.missing(asking).orElse(null) : null);
    }

    private static ActConditions.@Nullable Payer payer(ResultSet row) throws SQLException {
        return new ActConditions.Payer(
                row.getString("payer_name"), row.getBoolean("complete"), row.getString("requisites"));
    }
}

package app.linekeeper.domain.document;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.persistence.CountedRows;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Page;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Orders, each with the acts in force that it has and those it is still to get. Lists come newest first, by the index
 * {@code line_order_recent}. With what the present transaction has changed, so they need one.
 */
@Component
class OrdersWithActs {

    /** In force, for whoever pays the order. */
    private static final String ACTS = """
            issued_document d where d.subject = o.id and d.subject_kind = 'ORDER' and d.document_type = 'ACT'
            and d.payer = p.id and not exists (select 1 from issued_document later where later.replaces = d.id)""";

    private static final String ROW = """
            select o.id, o.order_number, c.name as client, o.partner, c.partner as keeper, o.state, o.activation, o.paid_basis, o.net_minor,
                o.after_term_minor, o.currency, o.placed_at, o.paid_at, o.acts_due, s.region as seller_region, o.payer_kind,
                p.id as payer_company, p.name as payer_name, p.complete, p.requisites,
                (select coalesce(sum(pay.given_back_minor), 0) from payment pay where pay.order_id = o.id) as given_back_minor,
                (select array_agg(distinct concat(l.period_start, '/', l.period_end)) from order_line l
                    where l.order_id = o.id and l.activation = 'ACTIVE') as periods,
                a.id as act, a.document_number, (select array_agg(d.part) from %1$s) as parts,
                case when exists (select 1 from act_wish w where w.order_id = o.id and w.member = :member) then 1 else 0 end as awaited
            from line_order o join client_account c on c.id = o.client join seller s on s.id = o.seller
                left join company p on p.id = case when o.payer_kind in ('PARTNER_COMPANY', 'CLIENT_COMPANY', 'ORGANISATION_BY_CARD') then o.payer_id
                    when o.payer_kind = 'CLIENT_BY_LINK' then (select f.id from company f
                        where f.client = o.payer_id and f.owner = o.partner order by f.created_at, f.id limit 1) end
                left join issued_document a on a.id = (select d.id from %1$s
                    order by d.document_date desc, d.place desc limit 1)
            """.formatted(ACTS);
    private static final String PAID_BY_CLIENT = "where o.client = :client"
            + " and o.payer_kind in ('CLIENT_COMPANY', 'CLIENT_BY_LINK') and o.paid_at is not null ";
    private static final String NEWEST_FIRST = " order by placed_at desc, id ";

    private final PlainQueries queries;
    private final Clock clock;

    OrdersWithActs(PlainQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException if there is no such order */
    OrderForAct one(Acting asking, OrderId order) {
        return queries.sql(ROW + "where o.id = :order")
                .param("member", asking.member().value())
                .param("order", order.value())
                .query((row, number) -> RowOfOrder.read(row, asking, clock.instant()))
                .single();
    }

    /** @param page from 0; beyond the end means the last */
    Page<OrderForAct> page(Acting asking, SoughtOrders sought, int page, int size) {
        return page(new Wanted(sought.condition(), sought.facts(asking.partnerOrThrow()), asking), page, size);
    }

    /**
     * Those that the client, or a company of it, paid, by the index {@code line_order_of_client}.
     *
     * @param page from 0; beyond the end means the last
     */
    Page<OrderForAct> paidBy(ClientId client, Acting asking, int page, int size) {
        return page(new Wanted(PAID_BY_CLIENT, Map.of("client", client.value()), asking), page, size);
    }

    /** Which orders are listed for whom. */
    private record Wanted(String condition, Map<String, Object> facts, Acting asking) {}

    private Page<OrderForAct> page(Wanted sought, int page, int size) {
        int wanted = Math.max(0, page);
        CountedRows<OrderForAct> listed = listed(sought, wanted, size);
        return Page.of(
                wanted,
                size,
                listed.total(),
                number -> number == wanted
                        ? listed.rows()
                        : listed(sought, number, size).rows());
    }

    private CountedRows<OrderForAct> listed(Wanted sought, int page, int size) {
        Acting asking = sought.asking();
        return queries.sql("select t.total, r.* from (select count(*) as total from line_order o"
                        + " join client_account c on c.id = o.client " + sought.condition() + ") t left join ("
                        + ROW + sought.condition() + NEWEST_FIRST + "limit :size offset :skipped) r on true"
                        + NEWEST_FIRST)
                .params(sought.facts())
                .param("member", asking.member().value())
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(CountedRows.extractor("id", (row, number) -> RowOfOrder.read(row, asking, clock.instant())));
    }
}

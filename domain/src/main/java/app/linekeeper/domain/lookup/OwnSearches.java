package app.linekeeper.domain.lookup;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * One query for each kind, over what is one partner's or one client's. Orders are found by {@code order_number}, invoices by
 * {@code invoice_place_once}, other documents by {@code issued_document_place_once}; of names and lines those of the partner
 * are read. With what the present transaction has changed, so it needs one.
 */
@Component
class OwnSearches {

    private static final String FIT = " case when '\n' || %1$s.search_text || '\n' like :whole escape '!' then 0"
            + " when '\n' || %1$s.search_text like :start escape '!' then 1 else 2 end as fit";
    private static final String BEST_FIRST = " order by fit, name, id limit :most";

    private static final String CLIENTS = "select c.id, c.name, null as whose," + FIT.formatted("c")
            + " from client_account c where c.partner = :owner and c.search_text like :pattern escape '!'";
    private static final String COMPANIES = "select c.id, c.name, null as whose," + FIT.formatted("c")
            + " from company c where c.owner = :owner and c.client is null and c.search_text like :pattern escape '!'";
    private static final String LINES =
            "select l.id, l.line_number as name, c.name as whose, case when l.line_number = :number"
                    + " then 0 else" + FIT.formatted("l").replace(" as fit", "") + " end as fit"
                    + " from line l join client_account c on c.id = l.client where l.%s = :owner"
                    + " and (l.line_number = :number or l.search_text like :pattern escape '!')";
    private static final String ORDERS = "select o.id, o.order_number as name, c.name as whose, 0 as fit"
            + " from line_order o join client_account c on c.id = o.client where o.order_number = :number and ";
    private static final String INVOICES = "select i.id, i.invoice_number as name, p.name as whose, 0 as fit"
            + " from seller s join invoice i on i.seller = s.id and i.numbering_year = :year and i.place in (:places)"
            + " join company p on p.id = i.payer_id where i.partner = :owner";
    private static final String ISSUED = " from seller s join issued_document d on d.seller = s.id"
            + " and d.document_type in (%s) and d.numbering_year = :year and d.place in (:places)";
    private static final String DOCUMENTS = "select d.id, d.document_number as name, p.name as whose, 0 as fit"
            + ISSUED.formatted("'ACT', 'ACCOUNT_STATEMENT'")
            + " join company p on p.id = d.payer where p.owner = :owner";
    private static final String PAID_BY_CLIENT =
            "o.client = :owner and o.paid_at is not null" + " and o.payer_kind in ('CLIENT_COMPANY', 'CLIENT_BY_LINK')";
    private static final String ORDERS_OF_ACTS = "select o.id, d.document_number as name, c.name as whose, 0 as fit"
            + ISSUED.formatted("'ACT'") + " join line_order o on o.id = d.subject and d.subject_kind = 'ORDER'"
            + " join client_account c on c.id = o.client where " + PAID_BY_CLIENT;

    private final PlainQueries queries;

    OwnSearches(PlainQueries queries) {
        this.queries = queries;
    }

    /** At most so many of what is the acting member's own, of each kind that their role shows them. */
    List<OwnFound> find(OwnKind kind, Acting acting, Typed typed, int most) {
        PartnerId partner = acting.partner();
        ClientId client = acting.client();
        if (partner != null) {
            return acting.may(kind.needed()) ? find(kind, ofPartner(kind), partner.value(), typed, most) : List.of();
        }
        return client == null ? List.of() : find(kind, ofClient(kind), client.value(), typed, most);
    }

    static String ofPartner(OwnKind kind) {
        return switch (kind) {
            case CLIENT -> CLIENTS;
            case LINE -> LINES.formatted("partner");
            case ORDER -> ORDERS + "o.partner = :owner";
            case INVOICE -> INVOICES;
            case DOCUMENT -> DOCUMENTS;
            case COMPANY -> COMPANIES;
        };
    }

    /** A client has the acts of an order with that order; of all else there is none. */
    private static String ofClient(OwnKind kind) {
        return switch (kind) {
            case LINE -> LINES.formatted("client");
            case ORDER -> ORDERS + PAID_BY_CLIENT;
            case DOCUMENT -> ORDERS_OF_ACTS;
            case CLIENT, INVOICE, COMPANY -> "";
        };
    }

    private List<OwnFound> find(OwnKind kind, String sql, UUID owner, Typed typed, int most) {
        if (sql.isEmpty() || !canBe(kind, typed)) {
            return List.of();
        }
        OwnKind leadsTo = sql.equals(ORDERS_OF_ACTS) ? OwnKind.ORDER : kind;
        return queries
                .sql(sql + BEST_FIRST)
                .params(params(typed))
                .param("owner", owner)
                .param("most", most)
                .query((row, n) -> found(leadsTo, row))
                .list()
                .stream()
                .filter(found -> !isDocument(kind) || typed.document().isOf(found.name()))
                .toList();
    }

    static Map<String, ?> params(Typed typed) {
        return Map.of(
                "pattern", typed.pattern(),
                "whole", typed.wholeLine(),
                "start", typed.startOfLine(),
                "number", typed.number(),
                "year", typed.document().year(),
                "places", typed.document().places());
    }

    private static boolean canBe(OwnKind kind, Typed typed) {
        return switch (kind) {
            case CLIENT, LINE, COMPANY -> !typed.isNothing();
            case ORDER -> typed.isNumber();
            case INVOICE, DOCUMENT -> !typed.document().places().isEmpty();
        };
    }

    private static boolean isDocument(OwnKind kind) {
        return kind == OwnKind.INVOICE || kind == OwnKind.DOCUMENT;
    }

    private static OwnFound found(OwnKind kind, ResultSet row) throws SQLException {
        return new OwnFound(
                new OwnId(kind, row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("whose"),
                row.getInt("fit"));
    }
}

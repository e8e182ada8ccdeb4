package app.linekeeper.domain.desk;

import app.linekeeper.domain.lookup.Typed;
import app.linekeeper.domain.persistence.PlainQueries;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * One query for each kind, over all partners. Names, e-mails and tax numbers are found by the searched texts, which
 * PostgreSQL has indexes of trigrams for; lines by {@code line_number}, orders by {@code order_number}, people by
 * {@code telegram_id}, invoices by {@code invoice_place_once}. With what the present transaction has changed, so it needs
 * one.
 */
@Component
class Searches {

    private static final String FIT = " case when '\n' || %1$s.search_text || '\n' like :whole escape '!' then 0"
            + " when '\n' || %1$s.search_text like :start escape '!' then 1 else 2 end as fit";
    private static final String LIKE = " where %1$s.search_text like :pattern escape '!'";
    private static final String BEST_FIRST = " order by fit, name, id limit :most";

    private static final String PARTNERS = "select 'PARTNER' as card, p.id, p.name, null as whose," + FIT.formatted("p")
            + " from partner p" + LIKE.formatted("p") + BEST_FIRST;
    private static final String COMPANIES = "select 'COMPANY' as card, c.id, c.name, p.name as whose,"
            + FIT.formatted("c") + " from company c join partner p on p.id = c.owner" + LIKE.formatted("c")
            + BEST_FIRST;
    private static final String CLIENTS = "select 'CLIENT' as card, c.id, c.name, p.name as whose,"
            + FIT.formatted("c") + " from client_account c left join partner p on p.id = c.partner"
            + LIKE.formatted("c") + BEST_FIRST;
    private static final String MEMBERS = "select case when m.partner is null then 'CLIENT' else 'PARTNER' end as card,"
            + " coalesce(m.partner, m.client) as id, h.name, coalesce(p.name, c.name) as whose,"
            + " case when h.telegram_id = :telegram then 0 else"
            + FIT.formatted("h").replace(" as fit", "")
            + " end as fit from person h join member m on m.person = h.id and m.removed_at is null"
            + " and m.role <> 'OPERATOR' left join partner p on p.id = m.partner"
            + " left join client_account c on c.id = m.client"
            + " where h.telegram_id = :telegram or h.search_text like :pattern escape '!'" + BEST_FIRST;
    private static final String LINES = "select 'LINE' as card, l.id, l.line_number as name, c.name as whose, 0 as fit"
            + " from line l join client_account c on c.id = l.client where l.line_number = :number";
    private static final String ORDERS = "select 'ORDER' as card, o.id, o.order_number as name, c.name as whose,"
            + " 0 as fit from line_order o join client_account c on c.id = o.client where o.order_number = :number";
    private static final String INVOICES = "select 'INVOICE' as card, i.id, i.invoice_number as name, c.name as whose,"
            + " 0 as fit from seller s join invoice i on i.seller = s.id and i.numbering_year = :year"
            + " and i.place in (:places) join company c on c.id = i.payer_id" + BEST_FIRST;

    private final PlainQueries queries;

    Searches(PlainQueries queries) {
        this.queries = queries;
    }

    /** At most so many of the kind, the best first; asks nothing where what was typed cannot be one. */
    List<Found> find(FoundKind kind, Typed typed, int most) {
        if (!canBe(kind, typed)) {
            return List.of();
        }
        return queries.sql(sql(kind)).params(params(typed, most)).query((row, n) -> found(kind, row)).list().stream()
                .filter(found -> kind != FoundKind.INVOICE || typed.document().isOf(found.name()))
                .toList();
    }

    static String sql(FoundKind kind) {
        return switch (kind) {
            case PARTNER -> PARTNERS;
            case COMPANY -> COMPANIES;
            case CLIENT -> CLIENTS;
            case MEMBER -> MEMBERS;
            case LINE -> LINES;
            case ORDER -> ORDERS;
            case INVOICE -> INVOICES;
        };
    }

    static Map<String, ?> params(Typed typed, int most) {
        return Map.of(
                "pattern", typed.pattern(),
                "whole", typed.wholeLine(),
                "start", typed.startOfLine(),
                "number", typed.number(),
                "telegram", typed.telegramId(),
                "year", typed.document().year(),
                "places", typed.document().places(),
                "most", most);
    }

    private static boolean canBe(FoundKind kind, Typed typed) {
        return switch (kind) {
            case PARTNER, COMPANY, CLIENT, MEMBER -> !typed.isNothing();
            case LINE, ORDER -> typed.isNumber();
            case INVOICE -> !typed.document().places().isEmpty();
        };
    }

    private static Found found(FoundKind kind, ResultSet row) throws SQLException {
        return new Found(
                kind,
                new CardId(FoundKind.valueOf(row.getString("card")), row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("whose"),
                row.getInt("fit"));
    }
}

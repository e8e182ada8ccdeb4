package app.linekeeper.domain.client;

import app.linekeeper.domain.persistence.CountedRows;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The accounts of all clients of all partners, with what the present transaction has changed, so it needs one. A line
 * is found by the index of its number, a part of a name by looking through all accounts.
 */
@Component
class AccountLists {

    private static final String LIKE = " from client_account where search_text like :pattern escape '!'"
            + " or id in (select client from line where line_number = :number) ";

    private static final String FACES = """
            select t.total, a.id, a.name, a.email, a.tax_number, p.name as partner_name,
                (select count(*) from member m where m.client = a.id and m.removed_at is null) as speaking
            from (select count(*) as total%1$s) t
                left join (select *%1$s order by touched_at desc, id limit :size offset :skipped) a on true
                left join partner p on p.id = a.partner
            order by a.touched_at desc, a.id
            """;

    private final PlainQueries queries;

    AccountLists(PlainQueries queries) {
        this.queries = queries;
    }

    /**
     * The accounts whose searched text is like the pattern, or that have the line with this number, last used first.
     *
     * @param page from 0; beyond the end means the last
     */
    Page<FoundAccount> search(String pattern, String number, int page, int size) {
        Map<String, ?> facts = Map.of("pattern", pattern, "number", number);
        int wanted = Math.max(0, page);
        CountedRows<FoundAccount> listed = listed(LIKE, facts, wanted, size);
        return Page.of(
                wanted,
                size,
                listed.total(),
                beyond -> beyond == wanted
                        ? listed.rows()
                        : listed(LIKE, facts, beyond, size).rows());
    }

    Optional<FoundAccount> find(ClientId id) {
        return listed(" from client_account where id = :id ", Map.of("id", id.value()), 0, 1).rows().stream()
                .findFirst();
    }

    private CountedRows<FoundAccount> listed(String which, Map<String, ?> facts, int page, int size) {
        return queries.sql(FACES.formatted(which))
                .params(facts)
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(CountedRows.extractor("id", AccountLists::account));
    }

    private static FoundAccount account(ResultSet row, int number) throws SQLException {
        return new FoundAccount(
                new ClientId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("tax_number"),
                row.getString("partner_name"),
                row.getLong("speaking"));
    }
}

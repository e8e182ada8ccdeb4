package app.linekeeper.domain.client;

import app.linekeeper.domain.persistence.CountedRows;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The pages of a partner's clients, recently used ones first, by the index {@code client_account_recent}; with what the
 * present transaction has changed, so it needs one.
 */
@Component
class ClientLists {

    private static final String WHOSE = " from client_account where partner = :partner ";
    private static final String LIKE = " and (search_text like :pattern escape '!' or id in"
            + " (select client from line where partner = :partner and search_text like :pattern escape '!')) ";

    private final PlainQueries queries;

    ClientLists(PlainQueries queries) {
        this.queries = queries;
    }

    /** @param page from 0; beyond the end means the last */
    Page<ClientRow> recent(PartnerId partner, int page, int size) {
        return page(WHOSE, Map.of("partner", partner.value()), page, size);
    }

    /**
     * The clients whose searched text, or that of one of whose lines, is like the pattern.
     *
     * @param page from 0; beyond the end means the last
     */
    Page<ClientRow> search(PartnerId partner, String pattern, int page, int size) {
        return page(WHOSE + LIKE, Map.of("partner", partner.value(), "pattern", pattern), page, size);
    }

    /** The rows and how many there are in all, in one statement; a second one where the page lies beyond the end. */
    private Page<ClientRow> page(String which, Map<String, ?> facts, int page, int size) {
        int wanted = Math.max(0, page);
        CountedRows<ClientRow> listed = listed(which, facts, wanted, size);
        return Page.of(
                wanted,
                size,
                listed.total(),
                number -> number == wanted
                        ? listed.rows()
                        : listed(which, facts, number, size).rows());
    }

    private CountedRows<ClientRow> listed(String which, Map<String, ?> facts, int page, int size) {
        String rows = "select id, name, tax_number, touched_at" + which
                + " order by partner, touched_at desc, id limit :size offset :skipped";
        return queries.sql("select t.total, c.id, c.name, c.tax_number from (select count(*) as total" + which
                        + ") t left join (" + rows + ") c on true order by c.touched_at desc, c.id")
                .params(facts)
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(CountedRows.extractor("id", ClientLists::row));
    }

    private static ClientRow row(ResultSet row, int number) throws SQLException {
        return new ClientRow(
                new ClientId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("tax_number"));
    }
}

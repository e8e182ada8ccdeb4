package app.linekeeper.domain.line;

import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The queries behind lists of lines by their end, those of one end by their number; each reads hardly more than its page, by
 * the index it names. With what the present transaction has changed, so they need one.
 */
@Component
class LineLists {

    /** By {@code line_ending}. */
    private static final String OF_PARTNER = "l.partner = :partner and l.off_at > :after and l.off_at <= :until";

    private static final String CLIENTS = " from line l join client_account c on c.id = l.client where " + OF_PARTNER;
    private static final String PAGE = " limit :size offset :skipped";

    private final PlainQueries queries;

    LineLists(PlainQueries queries) {
        this.queries = queries;
    }

    /** Those that go off after the one moment and not after the other, soonest first. */
    List<LineListing> ending(PartnerId partner, Instant after, Instant until, int page, int size) {
        return page(ListedLines.WHERE + OF_PARTNER + ListedLines.SOONEST_FIRST, page, size)
                .param("partner", partner.value())
                .param("after", utc(after))
                .param("until", utc(until))
                .query(ListedLines::listing)
                .list();
    }

    /** Those that are off by then, the latest first. */
    List<LineListing> off(PartnerId partner, Instant now, int page, int size) {
        return page(
                        ListedLines.WHERE + "l.partner = :partner and l.off_at <= :now" + ListedLines.LATEST_FIRST,
                        page,
                        size)
                .param("partner", partner.value())
                .param("now", utc(now))
                .query(ListedLines::listing)
                .list();
    }

    /** From the index alone, with the nearest end. */
    LineCounts count(PartnerId partner, Instant now, Instant until) {
        String soon = "case when l.off_at > :now and l.off_at <= :until then ";
        return queries.sql(
                        "select count(*) as lines, count(" + soon + "1 end) as ending,"
                                + " min(" + soon + "l.end_date end) as nearest,"
                                + " count(case when l.off_at <= :now then 1 end) as gone from line l where l.partner = :partner")
                .param("partner", partner.value())
                .param("now", utc(now))
                .param("until", utc(until))
                .query((row, number) -> new LineCounts(
                        row.getLong("lines"),
                        row.getLong("ending"),
                        row.getObject("nearest", LocalDate.class),
                        row.getLong("gone")))
                .single();
    }

    List<ClientEnding> clientsEnding(PartnerId partner, Instant after, Instant until, int page, int size) {
        return page(
                        "select l.client, c.name, count(*) as n, min(l.end_date) as nearest" + CLIENTS
                                + " group by l.client, c.name order by min(l.off_at), c.name, l.client",
                        page,
                        size)
                .param("partner", partner.value())
                .param("after", utc(after))
                .param("until", utc(until))
                .query(LineLists::clientEnding)
                .list();
    }

    long countClientsEnding(PartnerId partner, Instant after, Instant until) {
        return queries.sql("select count(distinct l.client) from line l where " + OF_PARTNER)
                .param("partner", partner.value())
                .param("after", utc(after))
                .param("until", utc(until))
                .query(Long.class)
                .single();
    }

    /** By {@code line_of_client}. */
    List<LineId> endingOf(ClientId client, Instant after, Instant until, int most) {
        return queries.sql("select l.id from line l where l.client = ? and l.off_at > ? and l.off_at <= ?"
                        + ListedLines.SOONEST_FIRST + " limit ?")
                .params(client.value(), utc(after), utc(until), most)
                .query((row, number) -> new LineId(row.getObject("id", UUID.class)))
                .list();
    }

    private JdbcClient.StatementSpec page(String sql, int page, int size) {
        return queries.sql(sql + PAGE).param("size", size).param("skipped", (long) page * size);
    }

    private static ClientEnding clientEnding(ResultSet row, int number) throws SQLException {
        return new ClientEnding(
                new ClientId(row.getObject("client", UUID.class)),
                row.getString("name"),
                row.getLong("n"),
                row.getObject("nearest", LocalDate.class));
    }

    private static Object utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}

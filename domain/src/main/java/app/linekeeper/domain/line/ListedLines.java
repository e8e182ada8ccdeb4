package app.linekeeper.domain.line;

import app.linekeeper.domain.persistence.CountedRows;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.SearchText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lines as they are shown, each with its client's name; those of a client by the index {@code line_of_client}. With what
 * the present transaction has changed, so it needs one.
 */
@Component
class ListedLines {

    static final String WHERE = "select l.id, l.line_number, l.name, l.partner, l.client, c.name as client_name,"
            + " l.channels, l.end_date, l.zone, l.on_trial, l.off_at"
            + " from line l join client_account c on c.id = l.client where ";
    private static final String ONE = """
            select l.id, l.line_number, l.name, l.partner, l.client, c.name as client_name, l.channels, l.end_date, l.zone,
                l.on_trial, l.off_at, a.source, a.acts_on, coalesce(company.name, m.label) as paid_from, t.state
            from line l join client_account c on c.id = l.client left join autopay a on a.line = l.id and a.off_at is null
                left join company on company.id = a.company left join saved_method m on m.id = a.method
                left join autopay_attempt t on t.line = a.line and t.end_date = l.end_date
            where l.id = :line
            """;
    static final String FOUND = "l.search_text like :pattern escape '!'";
    private static final String RUNNING = " and l.off_at > :now";
    private static final String OFF = " and l.off_at <= :now";
    static final String SOONEST_FIRST = " order by off_at, " + LineNumbers.SORTED;
    static final String LATEST_FIRST = " order by off_at desc, " + LineNumbers.SORTED;
    private static final String PAGE = " limit :size offset :skipped";

    private final PlainQueries queries;

    private record Which(ClientId client, String pattern, Instant now) {

        /** Without a word of the search where all are wanted, so that their count needs nothing but the index. */
        String condition() {
            return pattern.isEmpty() ? "l.client = :client" : "l.client = :client and " + FOUND;
        }
    }

    ListedLines(PlainQueries queries) {
        this.queries = queries;
    }

    /** With how it is renewed by itself, which lists do not say. */
    Optional<LineListing> one(LineId id) {
        return queries.sql(ONE)
                .param("line", id.value())
                .query((row, number) -> listing(row, number).renewedBy(autopay(row)))
                .optional();
    }

    /** Those of them that are the partner's, in no order. */
    List<LineListing> of(PartnerId partner, Collection<LineId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return queries.sql(WHERE + "l.partner = :partner and l.id in (:lines)")
                .param("partner", partner.value())
                .param("lines", ids.stream().map(LineId::value).toList())
                .query(ListedLines::listing)
                .list();
    }

    private static @Nullable LineAutopay autopay(ResultSet row) throws SQLException {
        String source = row.getString("source");
        if (source == null) {
            return null;
        }
        LocalDate actsOn = row.getObject("acts_on", LocalDate.class);
        return new LineAutopay(
                LineAutopay.By.valueOf(source),
                row.getString("paid_from"),
                LineAutopay.Stage.of(row.getString("state"), actsOn),
                actsOn);
    }

    /**
     * The lines of one client: those that run, soonest end first, then those that are off, latest end first.
     *
     * @param pattern of {@link SearchText}, for number and name; empty for all lines
     * @param page from 0; beyond the end is empty
     */
    Page<LineListing> page(ClientId client, String pattern, int page, int size, Instant now) {
        Which which = new Which(client, pattern, now);
        long from = (long) page * size;
        CountedRows<LineListing> running = running(which, from, size);
        List<LineListing> rows = new ArrayList<>(running.rows());
        if (rows.size() < size && from + rows.size() < running.total()) {
            long skipped = rows.isEmpty() ? Math.max(0, from - countRunning(which)) : 0;
            rows.addAll(off(which, skipped, size - rows.size()));
        }
        return new Page<>(rows, page, size, running.total());
    }

    /** Such running lines, and how many lines there are, off or not. */
    private CountedRows<LineListing> running(Which which, long from, int rows) {
        return asked(
                        "select t.total, r.* from (select count(*) as total from line l where " + which.condition()
                                + ") t left join (" + WHERE + which.condition() + RUNNING + SOONEST_FIRST
                                + PAGE + ") r on true" + SOONEST_FIRST,
                        which)
                .param("skipped", from)
                .param("size", rows)
                .query(CountedRows.extractor("id", ListedLines::listing));
    }

    private List<LineListing> off(Which which, long skipped, int rows) {
        return asked(WHERE + which.condition() + OFF + LATEST_FIRST + PAGE, which)
                .param("skipped", skipped)
                .param("size", rows)
                .query(ListedLines::listing)
                .list();
    }

    private long countRunning(Which which) {
        return asked("select count(*) from line l where " + which.condition() + RUNNING, which)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, Which which) {
        return queries.sql(sql)
                .param("client", which.client().value())
                .param("pattern", which.pattern())
                .param("now", which.now().atOffset(ZoneOffset.UTC));
    }

    static LineListing listing(ResultSet row, int number) throws SQLException {
        UUID partner = row.getObject("partner", UUID.class);
        return new LineListing(
                new LineId(row.getObject("id", UUID.class)),
                row.getString("line_number"),
                row.getString("name"),
                partner == null ? null : new PartnerId(partner),
                new ClientId(row.getObject("client", UUID.class)),
                row.getString("client_name"),
                ChannelSet.parse(row.getString("channels")),
                row.getObject("end_date", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("on_trial"),
                null);
    }
}

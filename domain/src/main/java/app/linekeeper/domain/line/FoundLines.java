package app.linekeeper.domain.line;

import app.linekeeper.domain.persistence.CountedRows;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.SearchText;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/**
 * Searches the lines of all clients of a partner, by the index {@code line_ending}. It reads every line of the partner,
 * which a person who types waits for a few milliseconds at 3,000 of them. With what the present transaction has changed, so
 * it needs one.
 */
@Component
class FoundLines {

    private static final String WHICH =
            "l.partner = :partner and (" + ListedLines.FOUND + " or c.search_text like :pattern escape '!')";
    private static final String ORDER = " order by case when off_at > :now then 0 else 1 end,"
            + " case when off_at > :now then off_at end, off_at desc, " + LineNumbers.SORTED;

    private final PlainQueries queries;

    FoundLines(PlainQueries queries) {
        this.queries = queries;
    }

    /**
     * The lines whose number, name or client is like the pattern of {@link SearchText}: those that run, soonest end first,
     * then those that are off, latest end first.
     *
     * @param page from 0; beyond the end is empty
     */
    Page<LineListing> page(PartnerId partner, String pattern, int page, int size, Instant now) {
        CountedRows<LineListing> found = queries.sql("select t.total, r.* from (select count(*) as total from line l"
                        + " join client_account c on c.id = l.client where " + WHICH + ") t left join ("
                        + ListedLines.WHERE + WHICH + ORDER + " limit :size offset :skipped) r on true" + ORDER)
                .param("partner", partner.value())
                .param("pattern", pattern)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(CountedRows.extractor("id", ListedLines::listing));
        return new Page<>(found.rows(), page, size, found.total());
    }
}

package app.linekeeper.domain.line;

import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The queries behind lists of lines; each reads no more than its page, by the index it names. */
interface LineLists extends Repository<Line, LineId> {

    String ROW = "select new app.linekeeper.domain.line.LineListing("
            + "l.id, l.number, l.name, l.partner, l.client, c.name, l.channels, l.endDate, l.zone, l.onTrial)"
            + " from Line l join ClientAccount c on c.id.value = l.client.value ";

    /** By {@code line_ending}. */
    @Query(ROW + "where l.partner = :partner and l.offAt > :now and l.offAt <= :until"
            + " order by l.offAt, l.endDate, l.id.value")
    List<LineListing> ending(PartnerId partner, Instant now, Instant until, Pageable page);

    /** The latest first, by {@code line_ending}. */
    @Query(ROW + "where l.partner = :partner and l.offAt > :since and l.offAt <= :now"
            + " order by l.offAt desc, l.endDate desc, l.id.value desc")
    List<LineListing> offLately(PartnerId partner, Instant since, Instant now, Pageable page);

    /** By {@code line_ending} alone, with the nearest end. */
    @Query("select new app.linekeeper.domain.line.LineCounts(count(case when l.offAt > :now then 1 end),"
            + " min(case when l.offAt > :now then l.endDate end), count(case when l.offAt <= :now then 1 end))"
            + " from Line l where l.partner = :partner and l.offAt > :since and l.offAt <= :until")
    LineCounts count(PartnerId partner, Instant since, Instant now, Instant until);

    /** By {@code line_ending}. */
    @Query("select new app.linekeeper.domain.line.ClientEnding(l.client.value, c.name, count(l), min(l.endDate))"
            + " from Line l join ClientAccount c on c.id.value = l.client.value"
            + " where l.partner = :partner and l.offAt > :now and l.offAt <= :until"
            + " group by l.client.value, c.name order by min(l.offAt), l.client.value")
    List<ClientEnding> clientsEnding(PartnerId partner, Instant now, Instant until, Pageable page);

    @Query("select count(distinct l.client.value) from Line l"
            + " where l.partner = :partner and l.offAt > :now and l.offAt <= :until")
    long countClientsEnding(PartnerId partner, Instant now, Instant until);

    /** By {@code line_of_client}. */
    @Query("select l.id from Line l where l.client = :client and l.offAt > :now and l.offAt <= :until"
            + " order by l.offAt, l.id.value")
    List<LineId> endingOf(ClientId client, Instant now, Instant until, Limit most);
}

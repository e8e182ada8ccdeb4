package app.linekeeper.domain.asking;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.asking.RenewalAsked.AskedLine;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What clients have asked, a row for each client and day, and the lines that they mean. */
@Component
class RenewalAsks {

    private final PlainQueries queries;

    RenewalAsks(PlainQueries queries) {
        this.queries = queries;
    }

    /** When the partner was asked on that day. */
    Optional<Instant> on(ClientId client, PartnerId partner, LocalDate day) {
        return queries.sql("select asked_at from renewal_ask where client = ? and asked_on = ? and partner = ?")
                .params(client.value(), day, partner.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Keeps that somebody has asked; another partner may have been asked earlier that day. */
    void add(Acting by, ClientId client, PartnerId partner, LocalDate day, Instant at) {
        queries.sql("delete from renewal_ask where client = ? and asked_on = ?")
                .params(client.value(), day)
                .update();
        queries.sql("insert into renewal_ask (client, asked_on, partner, asked_by, asked_at) values (?, ?, ?, ?, ?)")
                .params(client.value(), day, partner.value(), by.member().value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By {@code line_of_client}. */
    List<AskedLine> lines(ClientId client, Instant after, Instant until, int most) {
        return queries.sql("select id, line_number from line where client = ? and off_at > ? and off_at <= ?"
                        + " order by off_at, id limit ?")
                .params(client.value(), after.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC), most)
                .query(RenewalAsks::line)
                .list();
    }

    private static AskedLine line(ResultSet row, int number) throws SQLException {
        return new AskedLine(new LineId(row.getObject("id", UUID.class)), row.getString("line_number"));
    }
}

package app.linekeeper.domain.order;

import app.linekeeper.domain.line.ChannelSet;
import app.linekeeper.domain.line.LineCalendar;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lines together with their customers, as a renewal is priced. */
@Component
class RenewedLines {

    /** Not by an array: PostgreSQL would plan it anew each time, in the hope of a shorter one. */
    private static final String ANY_OF = """
            select line.id as line, line.line_number, line.name, line.channels, line.end_date, line.anchor_day,
                line.zone as line_zone, line.partner as line_partner, %s
            from line join client_account c on c.id = line.client
                left join partner p on p.id = c.partner left join partner_level l on l.code = p.level
            where line.id in (:lines)
            """.formatted(Customers.COLUMNS);

    private final PlainQueries queries;

    RenewedLines(PlainQueries queries) {
        this.queries = queries;
    }

    /**
     * The lines, in no order; those that are not there are left out. With what the present transaction has changed; needs a
     * transaction.
     */
    List<RenewedLine> find(Collection<LineId> ids) {
        return queries.sql(ANY_OF)
                .param("lines", ids.stream().map(LineId::value).toList())
                .query(RenewedLines::line)
                .list();
    }

    private static RenewedLine line(ResultSet row, int number) throws SQLException {
        UUID partner = row.getObject("line_partner", UUID.class);
        boolean hasPartner = row.getObject("partner") != null;
        return new RenewedLine(
                new LineId(row.getObject("line", UUID.class)),
                row.getString("line_number"),
                row.getString("name"),
                ChannelSet.parse(row.getString("channels")),
                new LineCalendar(row.getObject("end_date", LocalDate.class), row.getInt("anchor_day")),
                ZoneId.of(row.getString("line_zone")),
                partner == null ? null : new PartnerId(partner),
                hasPartner ? Customers.customer(row, number) : null);
    }
}

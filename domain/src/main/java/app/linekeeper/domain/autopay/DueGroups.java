package app.linekeeper.domain.autopay;

import app.linekeeper.domain.shared.ClientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what is due, by the index {@code autopay_due}, without locking anything. */
@Component
class DueGroups {

    static final String DUE = "select client, source, coalesce(company, method) as account, months, end_date"
            + " from autopay where next_step_at <= ? group by client, source, company, method, months, end_date"
            + " order by min(next_step_at), client, company, method limit ?";

    private final JdbcClient jdbc;

    DueGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first so many groups of which something is due, longest waiting first. */
    List<DueGroup> at(Instant now, int most) {
        return jdbc.sql(DUE)
                .params(now.atOffset(ZoneOffset.UTC), most)
                .query(DueGroups::group)
                .list();
    }

    private static DueGroup group(ResultSet row, int number) throws SQLException {
        return new DueGroup(
                new ClientId(row.getObject("client", UUID.class)),
                new AutopaySource(SourceKind.valueOf(row.getString("source")), row.getObject("account", UUID.class)),
                row.getInt("months"),
                row.getObject("end_date", LocalDate.class));
    }
}

package app.linekeeper.domain.bank;

import app.linekeeper.domain.access.ActorKind;
import app.linekeeper.domain.access.StoredActor;
import app.linekeeper.domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which statements were loaded, and what each brought. */
@Component
class StatementBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    StatementBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it was added; false where the same file was before. */
    boolean add(LoadedFile file) {
        return jdbc.sql("insert into bank_statement (id, sha256, file_name, loaded_by_kind, loaded_by_id, loaded_at,"
                                + " read_lines, new_lines) values (?, ?, ?, ?, ?, ?, 0, 0) on conflict do nothing")
                        .param(file.id().value())
                        .param(file.sha256())
                        .param(file.name())
                        .param(file.by().kind().name())
                        .param(file.by().id())
                        .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void count(StatementId id, int read, int added) {
        jdbc.sql("update bank_statement set read_lines = ?, new_lines = ? where id = ?")
                .param(read)
                .param(added)
                .param(id.value())
                .update();
    }

    Optional<StatementId> withSha256(String sha256) {
        return jdbc.sql("select id from bank_statement where sha256 = ?")
                .param(sha256)
                .query(UUID.class)
                .optional()
                .map(StatementId::new);
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException if there is no such statement */
    StatementReport report(StatementId id, boolean loadedBefore) {
        Map<BankLineState, Tally> tallies = tallies(id);
        return jdbc.sql("select file_name, loaded_by_kind, loaded_by_id, loaded_at, read_lines - new_lines as known"
                        + " from bank_statement where id = ?")
                .param(id.value())
                .query((row, n) -> new StatementReport(
                        id,
                        row.getString("file_name"),
                        new StoredActor(
                                        ActorKind.valueOf(row.getString("loaded_by_kind")),
                                        row.getString("loaded_by_id"))
                                .actor(),
                        row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                        loadedBefore,
                        row.getLong("known"),
                        tallies))
                .single();
    }

    private Map<BankLineState, Tally> tallies(StatementId id) {
        Map<BankLineState, Tally> tallies = new EnumMap<>(BankLineState.class);
        jdbc.sql("select state, currency, count(*) as n, sum(sum_minor) as minor from bank_line where statement = ?"
                        + " group by state, currency order by state, currency")
                .param(id.value())
                .query(row -> {
                    tallies.merge(BankLineState.valueOf(row.getString("state")), tally(row), StatementBook::both);
                });
        return tallies;
    }

    private static Tally tally(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Tally(row.getLong("n"), List.of(new Money(row.getLong("minor"), currency)));
    }

    private static Tally both(Tally one, Tally other) {
        List<Money> sums = new ArrayList<>(one.sums());
        sums.addAll(other.sums());
        return new Tally(one.lines() + other.lines(), sums);
    }
}

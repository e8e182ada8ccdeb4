package app.linekeeper.domain.bank;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings lines from one state to the next, each locked until the transaction ends. */
@Component
class LineStates {

    private static final String SELECT =
            "select id, account, sum_minor, currency, booked_on, party_tax_number, purpose, invoice from bank_line ";

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    LineStates(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** How many came and are not compared with anything yet. */
    long howManyArrived() {
        return howMany(BankLineState.ARRIVED);
    }

    long howManyMatched() {
        return howMany(BankLineState.MATCHED);
    }

    /** Some of which nothing was said as yet, oldest first, without those that another compares just now. */
    List<ArrivedLine> lockArrived(int atMost) {
        return jdbc.sql(SELECT + "where state = 'ARRIVED' order by booked_on, seq limit ? for update skip locked")
                .param(atMost)
                .query(LineStates::line)
                .list();
    }

    /** Writes the verdicts down: those that wait for the same reason in one statement, for most do. */
    void put(Map<BankLineId, Verdict> verdicts) {
        Map<Set<Doubt>, List<UUID>> waiting = new HashMap<>();
        Map<BankLineId, InvoiceId> matched = new LinkedHashMap<>();
        verdicts.forEach((line, verdict) -> {
            if (verdict.invoice() != null) {
                matched.put(line, verdict.invoice());
            } else {
                waiting.computeIfAbsent(verdict.doubts(), none -> new ArrayList<>())
                        .add(line.value());
            }
        });
        waiting.forEach((doubts, lines) -> jdbc.sql(
                        "update bank_line set state = 'WAITING', doubts = :doubts where id in (:lines)")
                .param("doubts", written(doubts))
                .param("lines", lines)
                .update());
        batches.batchUpdate(
                "update bank_line set state = 'MATCHED', invoice = ? where id = ?",
                matched.entrySet(),
                AT_ONCE,
                (update, each) -> {
                    update.setObject(1, each.getValue().value());
                    update.setObject(2, each.getKey().value());
                });
    }

    /** Lines that are to be posted, oldest first. */
    List<BankLineId> matched(int atMost) {
        return jdbc
                .sql("select id from bank_line where state = 'MATCHED' order by booked_on, seq limit ?")
                .param(atMost)
                .query(UUID.class)
                .list()
                .stream()
                .map(BankLineId::new)
                .toList();
    }

    /** One that is to be posted, with its invoice; empty where it is no longer, or another has it just now. */
    Optional<Map.Entry<ArrivedLine, InvoiceId>> lockMatched(BankLineId id) {
        return jdbc.sql(SELECT + "where id = ? and state = 'MATCHED' for update skip locked")
                .param(id.value())
                .query((row, n) -> Map.entry(line(row, n), new InvoiceId(row.getObject("invoice", UUID.class))))
                .optional();
    }

    /** An operator is to decide about it after all. */
    void waits(BankLineId id, Set<Doubt> doubts) {
        jdbc.sql(
                        "update bank_line set state = 'WAITING', invoice = null, doubts = ? where id = ? and state = 'MATCHED'")
                .param(written(doubts))
                .param(id.value())
                .update();
    }

    /** A line that came, for whoever decides about it. */
    Optional<LockedLine> lock(BankLineId id) {
        return jdbc.sql(
                        "select id, account, seller, state, booked_on, sum_minor, decided_minor, currency from bank_line"
                                + " where id = ? and income for update")
                .param(id.value())
                .query(LineStates::locked)
                .optional();
    }

    /** So much more of it is decided; with the last of it, it is in this state. */
    void decided(BankLineId id, long minor, BankLineState state) {
        jdbc.sql("update bank_line set decided_minor = decided_minor + ?, decided_at = ?, state = ? where id = ?")
                .param(minor)
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(state.name())
                .param(id.value())
                .update();
    }

    /** So much of it waits again. */
    void undecided(BankLineId id, long minor) {
        jdbc.sql("update bank_line set decided_minor = decided_minor - ?, invoice = null, state = 'WAITING',"
                        + " decided_at = case when decided_minor = ? then null else decided_at end where id = ?")
                .param(minor)
                .param(minor)
                .param(id.value())
                .update();
    }

    private long howMany(BankLineState state) {
        return jdbc.sql("select count(*) from bank_line where state = ?")
                .param(state.name())
                .query(Long.class)
                .single();
    }

    private static LockedLine locked(ResultSet row, int n) throws SQLException {
        Money sum = new Money(row.getLong("sum_minor"), Currency.getInstance(row.getString("currency")));
        return new LockedLine(
                new BankLineId(row.getObject("id", UUID.class)),
                row.getString("account"),
                new SellerId(row.getObject("seller", UUID.class)),
                BankLineState.valueOf(row.getString("state")),
                row.getObject("booked_on", LocalDate.class),
                sum,
                sum.minus(new Money(row.getLong("decided_minor"), sum.currency())));
    }

    private static ArrivedLine line(ResultSet row, int n) throws SQLException {
        return new ArrivedLine(
                new BankLineId(row.getObject("id", UUID.class)),
                row.getString("account"),
                new Money(row.getLong("sum_minor"), Currency.getInstance(row.getString("currency"))),
                row.getObject("booked_on", LocalDate.class),
                row.getString("party_tax_number"),
                row.getString("purpose"));
    }

    private static String written(Set<Doubt> doubts) {
        return doubts.stream().map(Doubt::name).collect(Collectors.joining(","));
    }
}

package app.linekeeper.bot.year;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the books: each movement of money with whose accounts it touched. */
record Postings(JdbcClient jdbc) implements Witness {

    private static final String SQL = """
            select t.id, t.kind, t.created_at, e.amount_minor, e.currency, a.kind as account,
              coalesce(c.name, p.name, s.legal_name, 'invoice ' || i.invoice_number) as owner
            from ledger_transaction t join ledger_entry e on e.transaction_id = t.id
            join ledger_account a on a.id = e.account_id
            left join company c on c.id = a.owner_id left join partner p on p.id = a.owner_id
            left join seller s on s.id = a.owner_id left join invoice i on i.id = a.owner_id
            where t.created_at >= ? order by t.created_at, t.id, e.amount_minor
            """;

    @Override
    public List<String> saw(Instant since) {
        Map<String, StringJoiner> transactions = new LinkedHashMap<>();
        jdbc.sql(SQL).param(since.atOffset(ZoneOffset.UTC)).query(row -> {
            String kind = words(row.getString("kind"));
            transactions
                    .computeIfAbsent(row.getString("id"), id -> new StringJoiner(", ", "books: " + kind + ": ", ""))
                    .add(words(row.getString("account")) + " of " + row.getString("owner") + " "
                            + signed(row.getLong("amount_minor"), row.getString("currency")));
        });
        return transactions.values().stream()
                .map(StringJoiner::toString)
                .sorted()
                .toList();
    }

    private static String words(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String signed(long minor, String currency) {
        return (minor > 0 ? "+" : "") + Registers.sum(minor, currency);
    }
}

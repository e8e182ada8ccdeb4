package app.linekeeper.bot.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bank of the demo's sellers: it writes statements in which open invoices were paid today. */
@Component
@Profile("demo")
public class DemoBank {

    private static final Charset AS_BANKS_WRITE = Charset.forName("windows-1251");
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final String PAYER_ACCOUNT = "40702810900000000002";
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoBank(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param account the seller's */
    private record Debt(
            String number, BigDecimal sum, String currency, String payer, String taxNumber, String account) {}

    /**
     * A file for 1C.
     *
     * @param invoice the number of the one that was paid, open or not; null for all that are open
     * @param sum what was paid; null for all that is still to come
     * @return empty where there is no such invoice, or none that is open
     */
    public Optional<byte[]> statement(@Nullable String invoice, @Nullable BigDecimal sum) {
        List<Debt> debts = debts(invoice, sum);
        return debts.isEmpty()
                ? Optional.empty()
                : Optional.of(template("statement.txt")
                        .replace("{accounts}", accounts(debts))
                        .replace("{documents}", documents(debts))
                        .getBytes(AS_BANKS_WRITE));
    }

    private List<Debt> debts(@Nullable String invoice, @Nullable BigDecimal sum) {
        return jdbc.sql(
                        "select i.invoice_number, i.sum_minor, i.received_minor, i.currency, i.payer_tax_number, c.name,"
                                + " s.account_number from invoice i join company c on c.id = i.payer_id"
                                + " join seller s on s.id = i.seller where s.account_number is not null and "
                                + (invoice == null ? "i.state in ('ISSUED', 'PART_PAID')" : "i.invoice_number = ?")
                                + " order by i.issued_at desc limit " + MOST)
                .params(invoice == null ? List.of() : List.of(invoice))
                .query((row, n) -> debt(row, sum))
                .list();
    }

    private static Debt debt(ResultSet row, @Nullable BigDecimal sum) throws SQLException {
        long outstanding = row.getLong("sum_minor") - row.getLong("received_minor");
        long due = outstanding > 0 ? outstanding : row.getLong("sum_minor");
        return new Debt(
                row.getString("invoice_number"),
                sum == null ? BigDecimal.valueOf(due, 2) : sum.setScale(2),
                row.getString("currency"),
                row.getString("name"),
                row.getString("payer_tax_number"),
                row.getString("account_number"));
    }

    private String accounts(List<Debt> debts) {
        return debts.stream()
                .collect(Collectors.groupingBy(
                        Debt::account, Collectors.reducing(BigDecimal.ZERO, Debt::sum, BigDecimal::add)))
                .entrySet()
                .stream()
                .map(account -> template("account.txt")
                        .replace("{account}", account.getKey())
                        .replace("{day}", today())
                        .replace("{sum}", account.getValue().toPlainString()))
                .collect(Collectors.joining());
    }

    private String documents(List<Debt> debts) {
        return debts.stream()
                .map(debt -> template("document.txt")
                        .replace("{number}", digits(debt.number()))
                        .replace("{day}", today())
                        .replace("{sum}", debt.sum().toPlainString())
                        .replace("{currency}", debt.currency())
                        .replace("{payer_account}", PAYER_ACCOUNT)
                        .replace("{payer}", debt.payer())
                        .replace("{tax_number}", debt.taxNumber())
                        .replace("{account}", debt.account())
                        .replace("{invoice}", debt.number()))
                .collect(Collectors.joining());
    }

    private String today() {
        return DAY.format(LocalDate.ofInstant(clock.instant(), ZONE));
    }

    /** The payer's own number: the place of the invoice will do. */
    private static String digits(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - 6));
    }

    private static String template(String name) {
        try (InputStream file = Objects.requireNonNull(DemoBank.class.getResourceAsStream("/demo/bank/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

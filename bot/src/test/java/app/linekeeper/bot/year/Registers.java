package app.linekeeper.bot.year;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The registers in which a year is written down: orders, invoices, documents and the books. */
final class Registers {

    private static final String ORDERS = """
            select o.order_number, o.paid_at, c.name as client, o.paid_basis, o.net_minor, o.after_term_minor, o.currency,
              (select string_agg(l.line_name || case when l.kind = 'RENEW' then '' else ' (new)' end, ', ' order by l.place)
               from order_line l where l.order_id = o.id) as lines
            from line_order o join client_account c on c.id = o.client where o.paid_at >= ? order by o.paid_at, o.order_number
            """;

    private static final String INVOICES_ISSUED = """
            select i.invoice_number, c.name, i.sum_minor, i.currency, i.valid_until, i.order_id
            from invoice i join company c on c.id = i.payer_id where i.issued_at >= ? order by i.issued_at, i.invoice_number
            """;

    private static final String INVOICES_CLOSED = """
            select invoice_number, state from invoice where closed_at >= ? order by invoice_number
            """;

    private static final String DOCUMENTS = """
            select d.document_type, d.document_number, o.order_number, r.document_number as replaced
            from issued_document d left join line_order o on o.id = d.subject
            left join issued_document r on r.id = d.replaces
            where d.document_type <> 'INVOICE' and d.issued_at >= ? order by d.document_number
            """;

    private Registers() {}

    static List<Witness> of(JdbcClient jdbc) {
        return List.of(
                new Register(jdbc, INVOICES_ISSUED, (row, n) -> issued(row)),
                new Register(jdbc, ORDERS, (row, n) -> paid(row)),
                new Register(jdbc, INVOICES_CLOSED, (row, n) -> "invoice " + row.getString(1) + " is " + low(row, 2)),
                new Register(jdbc, DOCUMENTS, (row, n) -> document(row)));
    }

    static String sum(long minor, String currency) {
        return BigDecimal.valueOf(minor, 2).toPlainString() + " " + currency;
    }

    private static String paid(ResultSet row) throws SQLException {
        boolean partner = row.getString("paid_basis").equals("PARTNER_PAYS");
        return "order " + row.getString("order_number") + " of " + row.getString("client") + " is paid, "
                + sum(row.getLong(partner ? "net_minor" : "after_term_minor"), row.getString("currency")) + ": "
                + row.getString("lines");
    }

    private static String issued(ResultSet row) throws SQLException {
        return "invoice " + row.getString(1) + " on " + row.getString(2) + " for "
                + sum(row.getLong("sum_minor"), row.getString("currency")) + ", good until "
                + row.getString("valid_until") + (row.getString("order_id") == null ? ", for the wallet" : "");
    }

    private static String document(ResultSet row) throws SQLException {
        String replaced = row.getString("replaced");
        return low(row, 1) + " " + row.getString("document_number") + " of order " + row.getString("order_number")
                + (replaced == null ? "" : ", in place of " + replaced);
    }

    private static String low(ResultSet row, int column) throws SQLException {
        return row.getString(column).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

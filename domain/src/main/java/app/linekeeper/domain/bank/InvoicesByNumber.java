package app.linekeeper.domain.bank;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.invoice.InvoiceState;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds invoices to compare lines with, as they stand in the present transaction. */
@Component
class InvoicesByNumber {

    private static final String SELECT =
            "select i.id, i.seller, i.numbering_year, i.place, i.payer_tax_number, i.sum_minor,"
                    + " i.received_minor, i.currency, i.state, i.valid_until from invoice i ";

    private final PlainQueries queries;

    InvoicesByNumber(PlainQueries queries) {
        this.queries = queries;
    }

    /** Those of these sellers with these numbers, in one query. */
    List<KnownInvoice> find(Collection<SellerId> sellers, Collection<WrittenNumber> numbers) {
        if (sellers.isEmpty() || numbers.isEmpty()) {
            return List.of();
        }
        String wanted = "(cast(? as uuid), cast(? as int), cast(? as bigint))";
        return queries.sql(SELECT + "join (values "
                        + String.join(", ", Collections.nCopies(sellers.size() * numbers.size(), wanted))
                        + ") w (seller, numbering_year, place)"
                        + " on i.seller = w.seller and i.numbering_year = w.numbering_year and i.place = w.place")
                .params(sellers.stream()
                        .flatMap(seller -> numbers.stream()
                                .flatMap(number -> Stream.<Object>of(seller.value(), number.year(), number.place())))
                        .toList())
                .query(InvoicesByNumber::invoice)
                .list();
    }

    Optional<KnownInvoice> find(InvoiceId id) {
        return queries.sql(SELECT + "where i.id = ?")
                .param(id.value())
                .query(InvoicesByNumber::invoice)
                .optional();
    }

    static KnownInvoice invoice(ResultSet row, int n) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new KnownInvoice(
                new InvoiceId(row.getObject("id", UUID.class)),
                new SellerId(row.getObject("seller", UUID.class)),
                new WrittenNumber(row.getInt("numbering_year"), row.getLong("place")),
                row.getString("payer_tax_number"),
                new Money(row.getLong("sum_minor"), currency),
                new Money(row.getLong("received_minor"), currency),
                InvoiceState.valueOf(row.getString("state")),
                row.getObject("valid_until", LocalDate.class));
    }
}

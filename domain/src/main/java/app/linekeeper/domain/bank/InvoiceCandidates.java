package app.linekeeper.domain.bank;

import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.LookAlikes;
import app.linekeeper.domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Looks for the invoices that a line may be for: by its numbers, its payer's tax number, and its sum. */
@Component
class InvoiceCandidates {

    private static final int SHOWN = 10;
    private static final int LOOKED_AT = 20;
    private static final Set<Evidence> COMPARABLE = EnumSet.complementOf(EnumSet.of(Evidence.ALMOST_NUMBER));
    private static final String SELECT =
            "select i.id, i.seller, i.numbering_year, i.place, i.payer_tax_number, i.sum_minor,"
                    + " i.received_minor, i.currency, i.state, i.valid_until, i.issued_at, i.invoice_number, c.name as payer,"
                    + " p.name as partner from invoice i join company c on c.id = i.payer_id join partner p on p.id = i.partner ";
    private static final String OPEN = " and i.state in ('ISSUED', 'PART_PAID')";
    private static final String NEWEST = " order by i.issued_at desc limit " + LOOKED_AT;

    private static final Comparator<InvoiceCandidate> LIKELIEST_FIRST =
            Comparator.comparingInt(candidate -> -Comparison.weight(candidate.agrees()));

    private final PlainQueries queries;

    InvoiceCandidates(PlainQueries queries) {
        this.queries = queries;
    }

    /** Ten at most, the likeliest first. */
    List<InvoiceCandidate> of(StatementLines.Whole line, KnownAccounts accounts, Comparison comparison) {
        RowMapper<InvoiceCandidate> mapper = mapper(accounts, comparison);
        Map<InvoiceId, InvoiceCandidate> found = new LinkedHashMap<>();
        Stream.of(
                        numbered(comparison.numbers(), mapper),
                        ofPayer(line.row().payerTaxNumber(), mapper),
                        ofSum(line.row().undecided(), mapper))
                .flatMap(List::stream)
                .forEach(candidate -> found.putIfAbsent(candidate.id(), candidate));
        return found.values().stream().sorted(LIKELIEST_FIRST).limit(SHOWN).toList();
    }

    /** The one that is printed as it is written, else the likeliest of those with these numbers. */
    Optional<InvoiceCandidate> named(String written, KnownAccounts accounts, Comparison comparison) {
        List<InvoiceCandidate> numbered = numbered(InvoiceNumbersInPurpose.of(written), mapper(accounts, comparison));
        String printed = bare(written);
        return numbered.stream()
                .filter(candidate -> bare(candidate.number()).equals(printed))
                .findFirst()
                .or(() -> numbered.stream().min(LIKELIEST_FIRST));
    }

    private static String bare(String number) {
        return LookAlikes.folded(number).replaceAll("[^\\p{L}0-9]", "");
    }

    Optional<InvoiceCandidate> one(InvoiceId id, KnownAccounts accounts, Comparison comparison) {
        return queries.sql(SELECT + "where i.id = ?")
                .param(id.value())
                .query(mapper(accounts, comparison))
                .optional();
    }

    private static RowMapper<InvoiceCandidate> mapper(KnownAccounts accounts, Comparison comparison) {
        return (row, n) -> candidate(row, accounts, comparison);
    }

    /** Of any seller: that the number is another seller's is worth knowing. */
    private List<InvoiceCandidate> numbered(InvoiceNumbersInPurpose numbers, RowMapper<InvoiceCandidate> mapper) {
        return Stream.concat(numbers.sure().stream(), numbers.almost().stream())
                .limit(LOOKED_AT)
                .flatMap(number -> queries
                        .sql(SELECT
                                + "where i.seller in (select id from seller) and i.numbering_year = ? and i.place = ?")
                        .param(number.year())
                        .param(number.place())
                        .query(mapper)
                        .list()
                        .stream())
                .toList();
    }

    private List<InvoiceCandidate> ofPayer(String taxNumber, RowMapper<InvoiceCandidate> mapper) {
        return taxNumber.isEmpty()
                ? List.of()
                : queries.sql(SELECT + "where i.payer_tax_number = ?" + OPEN + NEWEST)
                        .param(taxNumber)
                        .query(mapper)
                        .list();
    }

    private List<InvoiceCandidate> ofSum(Money sum, RowMapper<InvoiceCandidate> mapper) {
        return queries.sql(SELECT + "where i.sum_minor = ? and i.currency = ?" + OPEN + NEWEST)
                .param(sum.minor())
                .param(sum.currency().getCurrencyCode())
                .query(mapper)
                .list();
    }

    private static InvoiceCandidate candidate(ResultSet row, KnownAccounts accounts, Comparison comparison)
            throws SQLException {
        KnownInvoice invoice = InvoicesByNumber.invoice(row, 0);
        LocalDate issued = row.getObject("issued_at", OffsetDateTime.class)
                .atZoneSameInstant(accounts.zone(invoice.seller()))
                .toLocalDate();
        String payer = row.getString("payer");
        Set<Evidence> agrees = comparison.agrees(invoice, issued, payer);
        return new InvoiceCandidate(
                invoice.id(),
                row.getString("invoice_number"),
                row.getString("partner"),
                payer,
                invoice.payerTaxNumber(),
                invoice.sum(),
                comparison.outstanding(invoice),
                comparison.state(invoice),
                invoice.validUntil(),
                agrees,
                Comparison.differs(agrees, COMPARABLE));
    }
}

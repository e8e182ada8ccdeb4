package app.linekeeper.domain.desk;

import app.linekeeper.domain.invoice.Became;
import app.linekeeper.domain.invoice.InvoiceCards;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator sees an invoice: who is asked for what, what came for it and what became of that. */
@Component
@Transactional(readOnly = true)
public class ShowingInvoice {

    /** By {@code received_money_of_invoice}. */
    private static final String RECEIVED = "select r.sum_minor, r.wallet_minor, r.currency, r.became, r.received_at,"
            + " r.taken_back_at, c.name as company from received_money r join company c on c.id = r.company"
            + " where r.invoice = ? order by r.received_at, r.id";

    private final Desk desk;
    private final InvoiceCards cards;
    private final PlainQueries queries;

    ShowingInvoice(Desk desk, InvoiceCards cards, PlainQueries queries) {
        this.desk = desk;
        this.cards = cards;
        this.queries = queries;
    }

    /** The invoice; refused as not_found, and as not_allowed for everybody but an operator. */
    public Outcome<InvoiceAtDesk> one(MemberId operator, InvoiceId id) {
        return cards.ofAll(operator, id)
                .map(card -> new InvoiceAtDesk(
                        card, desk.keeper(FoundKind.INVOICE, id.value()).orElseThrow(), received(id)));
    }

    private List<CameIn> received(InvoiceId id) {
        return queries.sql(RECEIVED)
                .param(id.value())
                .query((row, n) -> received(row))
                .list();
    }

    private static CameIn received(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new CameIn(
                new Money(row.getLong("sum_minor"), currency),
                Became.valueOf(row.getString("became")),
                row.getString("company"),
                new Money(row.getLong("wallet_minor"), currency),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("taken_back_at") != null);
    }
}

package app.linekeeper.domain.electronic;

import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * By which of a bank's documents acts were paid before. They are known where the order was paid by invoice: of a wallet nobody
 * knows which money it was.
 */
@Component
class PaymentPapers {

    private final JdbcClient jdbc;

    PaymentPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those booked before the act's day, oldest first. */
    List<PaymentPaper> of(Act act) {
        return jdbc.sql("select l.document_number, l.booked_on, d.sum_minor, d.currency from invoice i"
                        + " join bank_decision d on d.target = i.id and d.target_kind = 'INVOICE' and d.undone_at is null"
                        + " join bank_line l on l.id = d.line"
                        + " where i.order_id = ? and i.payer_id = ? and l.booked_on < ? order by l.booked_on, l.seq")
                .params(
                        act.document().occasion().subject().id(),
                        act.payer().value(),
                        act.document().day())
                .query((row, at) -> new PaymentPaper(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        new Money(row.getLong(3), Currency.getInstance(row.getString(4)))))
                .list();
    }
}

package app.linekeeper.domain.bank;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares a line with the invoice that an operator names, be it one that nothing speaks for. */
@Component
@Transactional(readOnly = true)
public class FindingInvoice {

    private final Access access;
    private final StatementLines lines;
    private final SellerAccounts accounts;
    private final InvoiceCandidates invoices;
    private final Clock clock;

    FindingInvoice(
            Access access, StatementLines lines, SellerAccounts accounts, InvoiceCandidates invoices, Clock clock) {
        this.access = access;
        this.lines = lines;
        this.accounts = accounts;
        this.invoices = invoices;
        this.clock = clock;
    }

    /**
     * The one with this number: of several sellers' the one that is printed so, else the likeliest.
     *
     * @param written as in a purpose: in any letters, with or without the check digit
     * @return refused as not_allowed for everybody but an operator, and as not_found without such a line or invoice
     */
    public Outcome<InvoiceCandidate> byNumber(MemberId operator, BankLineId line, String written) {
        return found(operator, line, (known, comparison) -> invoices.named(written, known, comparison));
    }

    /** This one; refused as {@link #byNumber}. */
    public Outcome<InvoiceCandidate> one(MemberId operator, BankLineId line, InvoiceId invoice) {
        return found(operator, line, (known, comparison) -> invoices.one(invoice, known, comparison));
    }

    private Outcome<InvoiceCandidate> found(
            MemberId operator,
            BankLineId id,
            BiFunction<KnownAccounts, Comparison, Optional<InvoiceCandidate>> search) {
        return access.of(operator).allowed(Permission.OPERATE).then(acting -> {
            KnownAccounts known = accounts.all();
            return lines.one(id)
                    .flatMap(line -> search.apply(known, new Comparison(line, known, clock.instant())))
                    .map(Outcome::done)
                    .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome());
        });
    }
}

package app.linekeeper.domain.bank;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Posts one line that is matched with an invoice, in a transaction of its own. */
@Component
class PostingLine {

    private static final Actor MATCHING = new Actor.ByJob("bank");

    private final LineStates states;
    private final InvoicesByNumber invoices;
    private final SellerAccounts accounts;
    private final PostingShares posting;
    private final Clock clock;

    PostingLine(
            LineStates states, InvoicesByNumber invoices, SellerAccounts accounts, PostingShares posting, Clock clock) {
        this.states = states;
        this.invoices = invoices;
        this.accounts = accounts;
        this.posting = posting;
        this.clock = clock;
    }

    /** Whether it was posted; not where another did so, or where it agrees no longer with the invoice: then it waits. */
    @Transactional
    boolean post(BankLineId id) {
        Optional<Map.Entry<ArrivedLine, InvoiceId>> locked = states.lockMatched(id);
        return locked.isPresent() && post(locked.get().getKey(), locked.get().getValue());
    }

    private boolean post(ArrivedLine line, InvoiceId matched) {
        KnownInvoice invoice = invoices.find(matched).orElseThrow();
        Set<Doubt> doubts = new Matching(accounts.all(), clock.instant()).doubts(line, invoice);
        if (!doubts.isEmpty()) {
            states.waits(line.id(), doubts);
            return false;
        }
        Share all = new Share(new BankTarget.OfInvoice(matched), line.sum());
        posting.post(line.id(), line.bookedOn(), invoice.seller(), List.of(all), deed(line, matched));
        return true;
    }

    private static DecisionBook.Deed deed(ArrivedLine line, InvoiceId invoice) {
        return new DecisionBook.Deed(
                MATCHING, new IdempotencyKey("bank-match:" + line.id()), InputHash.of(line.id(), invoice));
    }

    /** It could not be posted: an operator is to look at it. */
    @Transactional
    void giveUp(BankLineId id) {
        states.waits(id, Set.of(Doubt.FAILED));
    }
}

package app.linekeeper.domain.payout;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.ledger.Ledger;
import app.linekeeper.domain.ledger.Subject;
import app.linekeeper.domain.ledger.Transaction;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator notes that the bank was ordered to pay something out. */
@Component
public class PayingOut {

    private static final String KIND = "PAYOUT";

    private final Access access;
    private final Payouts payouts;
    private final Ledger ledger;
    private final Audit audit;
    private final Clock clock;

    PayingOut(Access access, Payouts payouts, Ledger ledger, Audit audit, Clock clock) {
        this.access = access;
        this.payouts = payouts;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Notes it once.
     *
     * @return the payout; refused as not_allowed, not_found, or payout_paid (with the day and number that were noted)
     *     where another order of the bank was
     */
    @Transactional
    public Outcome<Payout> paid(MemberId operator, PayoutId id, BankOrder order) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> payouts.lock(id)
                        .map(payout -> paid(acting, payout, order))
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    private Outcome<Payout> paid(Acting acting, Payout payout, BankOrder order) {
        if (payout.isPaid()) {
            BankOrder noted = payout.bankOrder();
            return order.equals(noted)
                    ? Outcome.done(payout)
                    : Refusal.of(Reason.PAYOUT_PAID)
                            .with("number", noted.number())
                            .with("day", noted.day())
                            .asOutcome();
        }
        ledger.post(Transaction.move(
                                TransactionKind.PAYOUT,
                                new IdempotencyKey("payout:" + payout.id()),
                                ChartOfAccounts.payout(
                                        payout.seller(), payout.sum().currency()),
                                ChartOfAccounts.bankClearing(
                                        payout.seller(), payout.sum().currency()),
                                payout.sum())
                        .about(new Subject(KIND, payout.id().value())))
                .orElseThrow();
        payout.pay(order, acting.member(), clock.instant());
        audit.record(acting, "payout.paid", "payout", payout.id());
        return Outcome.done(payout);
    }
}

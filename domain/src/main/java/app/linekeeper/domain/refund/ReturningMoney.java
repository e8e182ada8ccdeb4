package app.linekeeper.domain.refund;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.payout.OwingPayout;
import app.linekeeper.domain.payout.PayoutDraft;
import app.linekeeper.domain.payout.PayoutKind;
import app.linekeeper.domain.settlement.Payment;
import app.linekeeper.domain.settlement.Reversal;
import app.linekeeper.domain.settlement.ReversingPayments;
import app.linekeeper.domain.settlement.WaysBack;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gives money back the way it came: at once where it is kept here, otherwise by a payout that a person orders at the bank. */
@Component
class ReturningMoney {

    /** The ways whose money comes from an account that is kept here. */
    private static final Set<String> AT_ONCE = Set.of("wallet", "client_wallet", "bonuses");

    private final ReversingPayments payments;
    private final WaysBack ways;
    private final OwingPayout payouts;

    ReturningMoney(ReversingPayments payments, WaysBack ways, OwingPayout payouts) {
        this.payments = payments;
        this.ways = ways;
        this.payouts = payouts;
    }

    /** Says how it gets back. */
    BackBy giveBack(Order locked, Refund refund) {
        if (refund.sum().isZero()) {
            return BackBy.AT_ONCE;
        }
        String occasion = "refund:" + refund.id();
        Map<Payment, Money> parts = payments.reverse(
                locked,
                refund.sum(),
                new Reversal(
                        TransactionKind.REFUND,
                        occasion,
                        TransactionKind.REFUND.name(),
                        payment -> destination(locked, payment)));
        parts.forEach((payment, sum) -> owe(locked, refund, payment, sum, occasion));
        return back(parts.keySet());
    }

    /** How money of these payments gets back; of several ways the slowest. */
    BackBy back(Collection<Payment> payments) {
        return payments.stream().map(this::back).max(Comparator.naturalOrder()).orElse(BackBy.AT_ONCE);
    }

    private BackBy back(Payment payment) {
        if (cameByBank(payment)) {
            return BackBy.BANK;
        }
        return ways.of(payment).isPresent() ? BackBy.CARD : BackBy.AT_ONCE;
    }

    private boolean cameByBank(Payment payment) {
        return !AT_ONCE.contains(payment.way()) && ways.of(payment).isEmpty();
    }

    private Account destination(Order order, Payment payment) {
        return cameByBank(payment)
                ? ChartOfAccounts.payout(order.seller(), order.currency())
                : ways.of(payment)
                        .map(way -> way.destination(order, payment))
                        .orElseGet(() -> ChartOfAccounts.of(payment.payer(), order.currency()));
    }

    private void owe(Order order, Refund refund, Payment payment, Money sum, String occasion) {
        ways.of(payment).ifPresent(way -> way.giveBack(order, payment, sum, occasion));
        if (cameByBank(payment)) {
            payouts.owe(new PayoutDraft(
                    PayoutKind.REFUND,
                    refund.id().value(),
                    order.partner(),
                    order.seller(),
                    new CompanyId(payment.payer().id()),
                    sum));
        }
    }
}

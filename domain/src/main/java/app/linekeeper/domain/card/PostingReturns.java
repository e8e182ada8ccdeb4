package app.linekeeper.domain.card;

import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.Ledger;
import app.linekeeper.domain.ledger.Transaction;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.domain.wallet.OrderSubject;
import org.springframework.stereotype.Component;

/** Posts that a seller no longer owes what was to go back by card, once a refund. */
@Component
class PostingReturns {

    private final Ledger ledger;

    PostingReturns(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The provider gave it back out of what it holds. */
    void byProvider(CardRefund refund, CardAttempt attempt) {
        post(refund, attempt, TransactionKind.CARD_RETURNED, clearing(refund, attempt));
    }

    void byHand(CardRefund refund, CardAttempt attempt, ReturnedBy how) {
        switch (how) {
            case CABINET -> byProvider(refund, attempt);
            case BANK ->
                post(
                        refund,
                        attempt,
                        TransactionKind.PAYOUT,
                        ChartOfAccounts.bankClearing(
                                attempt.seller(), refund.sum().currency()));
        }
    }

    private static Account clearing(CardRefund refund, CardAttempt attempt) {
        return ChartOfAccounts.gatewayClearing(
                attempt.seller(), attempt.gateway().value(), refund.sum().currency());
    }

    private void post(CardRefund refund, CardAttempt attempt, TransactionKind kind, Account to) {
        Transaction move = Transaction.move(
                kind,
                new IdempotencyKey("card-returned:" + refund.id()),
                ChartOfAccounts.cardReturn(attempt.seller(), refund.sum().currency()),
                to,
                refund.sum());
        ledger.post(OrderSubject.about(move, attempt.order())).orElseThrow();
    }
}

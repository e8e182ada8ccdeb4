package app.linekeeper.domain.card;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.Ledger;
import app.linekeeper.domain.ledger.Transaction;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.settlement.Funds;
import app.linekeeper.domain.settlement.Payment;
import app.linekeeper.domain.settlement.Settling;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.domain.wallet.OrderSubject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of money that came by card what it came for (rules 20 and 21). */
@Component
class CardMoney {

    /** The name of the way of what a partner pays. */
    static final String CARD = "card";

    /** The name of the way of what a client pays. */
    static final String CLIENT_CARD = "client_card";

    private final Ledger ledger;
    private final Settling settling;
    private final OrderingReturns returns;

    CardMoney(Ledger ledger, Settling settling, OrderingReturns returns) {
        this.ledger = ledger;
        this.settling = settling;
        this.returns = returns;
    }

    /** Of an attempt whose money has come; it is locked after its order. */
    void take(CardAttempt attempt) {
        receive(attempt);
        OrderId order = attempt.order();
        if (order == null) {
            toWallet(attempt, TransactionKind.TOP_UP, attempt.wallet());
            attempt.became(CardBecame.TOPPED_UP, null);
            return;
        }
        Outcome<Payment> paid = settling.settle(order, funds(attempt));
        if (paid instanceof Outcome.Refused<Payment> refused) {
            notForOrder(attempt, refused.refusal().reason());
        } else {
            attempt.became(CardBecame.PAID, null);
        }
    }

    /** Of an attempt by which other money came than was asked for; it is locked after its order. */
    void decided(CardAttempt attempt, MismatchDecision how) {
        if (how == MismatchDecision.CABINET) {
            attempt.became(CardBecame.RETURNED, null);
            return;
        }
        receive(attempt);
        if (how == MismatchDecision.WALLET) {
            toWallet(attempt, TransactionKind.CARD_REST, walletOf(attempt).orElseThrow());
            attempt.became(CardBecame.TO_WALLET, null);
        } else {
            giveBack(attempt, null);
        }
    }

    /** The wallet to which money goes that cannot be what it was for; empty where the payer has none here. */
    static Optional<CompanyId> walletOf(CardAttempt attempt) {
        return attempt.payer() instanceof Payer.OrganisationByCard payer
                ? Optional.of(payer.company())
                : Optional.ofNullable(attempt.wallet());
    }

    private void receive(CardAttempt attempt) {
        Account clearing = ChartOfAccounts.gatewayClearing(
                attempt.seller(), attempt.gateway().value(), attempt.sum().currency());
        move(attempt, TransactionKind.CARD_MONEY, "card-money:", clearing, card(attempt));
    }

    private void notForOrder(CardAttempt attempt, Reason why) {
        walletOf(attempt)
                .ifPresentOrElse(
                        wallet -> {
                            toWallet(attempt, TransactionKind.CARD_REST, wallet);
                            attempt.became(CardBecame.TO_WALLET, why);
                        },
                        () -> giveBack(attempt, why));
    }

    private void giveBack(CardAttempt attempt, @Nullable Reason why) {
        Account owed =
                ChartOfAccounts.cardReturn(attempt.seller(), attempt.sum().currency());
        move(attempt, TransactionKind.CARD_USELESS, "card-useless:", card(attempt), owed);
        attempt.became(CardBecame.RETURNED, why);
        returns.order(attempt, attempt.captured(), "useless");
    }

    private void toWallet(CardAttempt attempt, TransactionKind kind, @Nullable CompanyId company) {
        if (company == null) {
            throw new IllegalStateException("attempt " + attempt.id() + " is for nothing");
        }
        Account wallet = ChartOfAccounts.wallet(company, attempt.sum().currency());
        move(attempt, kind, "card-rest:", card(attempt), wallet);
    }

    private static Funds funds(CardAttempt attempt) {
        return new Funds(
                attempt.payer() instanceof Payer.ClientByLink ? CLIENT_CARD : CARD,
                TransactionKind.CARD_PAYMENT,
                attempt.payer(),
                card(attempt),
                attempt.sum(),
                new Actor.ByGateway(attempt.gateway().value()),
                new IdempotencyKey("card:" + attempt.id()));
    }

    private static Account card(CardAttempt attempt) {
        return ChartOfAccounts.card(attempt.id().value(), attempt.sum().currency());
    }

    private void move(CardAttempt attempt, TransactionKind kind, String key, Account from, Account to) {
        Transaction move = Transaction.move(kind, new IdempotencyKey(key + attempt.id()), from, to, attempt.captured());
        ledger.post(OrderSubject.about(move, attempt.order())).orElseThrow();
    }
}

package app.linekeeper.domain.card;

import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.settlement.Payment;
import app.linekeeper.domain.settlement.WayBack;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was paid by card goes back by card. */
@Component
class BackToCard implements WayBack {

    private static final Set<String> WAYS = Set.of(CardMoney.CARD, CardMoney.CLIENT_CARD);

    private final CardAttempts attempts;
    private final OrderingReturns returns;

    BackToCard(CardAttempts attempts, OrderingReturns returns) {
        this.attempts = attempts;
        this.returns = returns;
    }

    @Override
    public boolean isFor(Payment payment) {
        return WAYS.contains(payment.way());
    }

    @Override
    public Account destination(Order order, Payment payment) {
        return ChartOfAccounts.cardReturn(order.seller(), order.currency());
    }

    @Override
    public void giveBack(Order order, Payment payment, Money sum, String occasion) {
        AttemptId paid = attempts.of(order.id()).stream()
                .filter(attempt -> attempt.became() == CardBecame.PAID)
                .findFirst()
                .orElseThrow()
                .id();
        returns.order(attempts.lock(paid).orElseThrow(), sum, occasion);
    }
}

package app.linekeeper.conversations.flows.paying;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flows.paying.PayFlow.FROM;
import static app.linekeeper.conversations.flows.paying.PayFlow.LEFT;
import static app.linekeeper.conversations.flows.paying.PayFlow.SEEN;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.order.CancellingOrder;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.settlement.Payment;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;

/** Pays an order the chosen way, at the price that the person has seen, or gives it up. */
@Component
final class Paying {

    private final PayingOrder paying;
    private final CancellingOrder cancelling;

    Paying(PayingOrder paying, CancellingOrder cancelling) {
        this.paying = paying;
        this.cancelling = cancelling;
    }

    Outcome<Facts> pay(Turn turn, IdempotencyKey key) {
        MemberId member = turn.acting().member();
        CompanyId company = turn.get(FROM).company();
        Outcome<Payment> payment = company == null
                ? paying.withBonuses(member, turn.get(ORDER), turn.get(SEEN), key)
                : paying.fromWallet(member, turn.get(ORDER), company, turn.get(SEEN), key);
        return payment.map(paid -> turn.facts().with(LEFT, paid.balance()));
    }

    Outcome<Facts> cancel(Turn turn, IdempotencyKey key) {
        return cancelling.cancel(turn.acting().member(), turn.get(ORDER)).map(order -> turn.facts());
    }
}

package app.linekeeper.domain.clientpay;

import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.card.CardAttempts;
import app.linekeeper.domain.card.EndingAttempts;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.payer.PayerKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives up what a client was about to pay by a link; what members pay is left alone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EndingLinkPayments {

    private final CardAttempts attempts;
    private final EndingAttempts ending;

    EndingLinkPayments(CardAttempts attempts, EndingAttempts ending) {
        this.attempts = attempts;
        this.ending = ending;
    }

    /** Of a locked order. */
    void of(OrderId order) {
        attempts.openOf(order.value()).filter(EndingLinkPayments::isByLink).ifPresent(open -> ending.endOf(order));
    }

    static boolean isByLink(CardAttempt attempt) {
        return attempt.payer().kind() == PayerKind.CLIENT_BY_LINK;
    }
}

package app.linekeeper.domain.autopay;

import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.card.CardAttempts;
import app.linekeeper.domain.card.CardBecame;
import app.linekeeper.domain.card.CardChanged;
import app.linekeeper.domain.card.CardState;
import app.linekeeper.domain.card.SavedMethod;
import app.linekeeper.domain.card.SavedMethods;
import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hears what came of charging a card for lines that renew by themselves: they are renewed, or it goes on by the rules (rule 24). */
@Component
class AutopayAfterCards {

    private final CardAttempts cards;
    private final SavedMethods methods;
    private final AutopayAttempts attempts;
    private final EndingCharge ending;

    AutopayAfterCards(CardAttempts cards, SavedMethods methods, AutopayAttempts attempts, EndingCharge ending) {
        this.cards = cards;
        this.methods = methods;
        this.attempts = attempts;
        this.ending = ending;
    }

    /** The order is locked with its client. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CardChanged changed) {
        OrderId order = changed.order();
        if (order == null || changed.state().isOpen()) {
            return;
        }
        CardAttempt card = cards.findById(changed.attempt()).orElseThrow();
        List<AutopayAttempt> own = attempts.ofOrder(order);
        if (own.isEmpty() || card.savedMethod() == null || !card.begunBy().equals(CardSource.JOB)) {
            return;
        }
        if (card.became() == CardBecame.PAID) {
            ending.paid(own, order, card);
            return;
        }
        List<AutopayAttempt> waiting = own.stream()
                .filter(each -> each.state() == AttemptState.AWAITED)
                .toList();
        if (card.isGivenUp()) {
            ending.skipped(waiting, order);
        } else if (!waiting.isEmpty()) {
            ending.failed(waiting, order, why(card));
        }
    }

    private Refusal why(CardAttempt card) {
        SavedMethod method =
                methods.findById(Objects.requireNonNull(card.savedMethod())).orElseThrow();
        Decline decline = card.decline();
        if (card.state() == CardState.SUCCEEDED) {
            return Refusal.of(Reason.AUTOPAY_CARD_USELESS).with("card", method.label());
        }
        if (card.state() != CardState.CANCELED) {
            return Refusal.of(Reason.AUTOPAY_CARD_UNKNOWN).with("card", method.label());
        }
        Decline.Kind kind = decline == null ? Decline.Kind.OTHER : decline.kind();
        return Refusal.of(kind.isHard() ? Reason.AUTOPAY_CARD_REFUSED : Reason.AUTOPAY_CARD_DECLINED)
                .with("card", method.label())
                .with("kind", kind.name());
    }
}

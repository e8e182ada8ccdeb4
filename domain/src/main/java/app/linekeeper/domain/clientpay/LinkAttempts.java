package app.linekeeper.domain.clientpay;

import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.card.CardBecame;
import app.linekeeper.domain.card.CardState;
import app.linekeeper.domain.gateway.Decline;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was tried to pay one order by card.
 *
 * @param all newest first
 */
record LinkAttempts(List<CardAttempt> all) {

    /** The one that may still bring money, whoever began it. */
    Optional<CardAttempt> open() {
        return all.stream().filter(attempt -> attempt.state().isOpen()).findFirst();
    }

    /** Why the last one by a link was refused; null where it was not, or was given up. */
    Decline.@Nullable Kind declined() {
        return byLink().filter(last -> last.state() == CardState.CANCELED)
                .map(CardAttempt::decline)
                .map(Decline::kind)
                .orElse(null);
    }

    boolean areReturned() {
        return all.stream()
                .anyMatch(attempt -> EndingLinkPayments.isByLink(attempt) && attempt.became() == CardBecame.RETURNED);
    }

    private Optional<CardAttempt> byLink() {
        return all.stream().filter(EndingLinkPayments::isByLink).findFirst();
    }
}

package app.linekeeper.conversations.flows.card;

import static app.linekeeper.conversations.flow.CommonSlots.ATTEMPT;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.card.LookingAtAttempt;
import app.linekeeper.domain.card.PayByCard;
import app.linekeeper.domain.card.StartingCard;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for the same money once more, by an attempt of its own: the same sum, the same payer, the same receipt. */
@Component
class TryingAgain {

    private final LookingAtAttempt attempts;
    private final StartingCard starting;

    TryingAgain(LookingAtAttempt attempts, StartingCard starting) {
        this.attempts = attempts;
        this.starting = starting;
    }

    Outcome<Facts> again(Turn turn, IdempotencyKey key) {
        return attempts.look(turn.acting().member(), turn.get(ATTEMPT))
                .then(before -> start(before, command(before, turn, key)))
                .map(attempt -> turn.facts().with(ATTEMPT, attempt.id()));
    }

    private Outcome<CardAttempt> start(CardAttempt before, PayByCard command) {
        OrderId order = before.order();
        return order == null
                ? starting.forWallet(command, Objects.requireNonNull(before.wallet()))
                : starting.forOrder(command, order);
    }

    private static PayByCard command(CardAttempt before, Turn turn, IdempotencyKey key) {
        return new PayByCard(
                turn.acting().member(),
                before.gateway(),
                before.method(),
                company(before),
                before.sum(),
                before.email(),
                turn.language(),
                before.saves(),
                key);
    }

    private static @Nullable CompanyId company(CardAttempt before) {
        return before.payer() instanceof Payer.OrganisationByCard payer ? payer.company() : null;
    }
}

package app.linekeeper.domain.card;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins attempts to take money: each is a row, and its provider is asked once that is committed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BeginningAttempt {

    private final CardAttempts attempts;
    private final CardQueue queue;
    private final Clock clock;

    BeginningAttempt(CardAttempts attempts, CardQueue queue, Clock clock) {
        this.attempts = attempts;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * What was begun with this key.
     *
     * @throws app.linekeeper.domain.shared.KeyReused if it was begun with other input
     */
    public Optional<CardAttempt> earlier(IdempotencyKey key, InputHash input) {
        return attempts.findByIdempotencyKey(key.value()).map(attempt -> attempt.by(key, input));
    }

    /** Begins one; another that is open for the same order, which is locked, is given up (rule 21). */
    public CardAttempt begin(AttemptDraft draft) {
        OrderId order = draft.order();
        if (order != null) {
            attempts.openOf(order.value()).ifPresent(this::giveUp);
        }
        // asking for the number writes down what was given up, before another takes its place
        long number = attempts.nextNumber();
        CardAttempt attempt = attempts.save(new CardAttempt(AttemptId.next(), number, draft, clock.instant()));
        queue.soon(attempt.id());
        return attempt;
    }

    private void giveUp(CardAttempt open) {
        open.giveUp(clock.instant());
        queue.soon(open.id());
    }
}

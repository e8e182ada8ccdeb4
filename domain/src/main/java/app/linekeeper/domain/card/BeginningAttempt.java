package app.linekeeper.domain.card;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        return attempts.findByIdempotencyKey(key.value()).map(attempt -> {
            attempt.mustBe(key, input);
            return attempt;
        });
    }

    /**
     * Begins one. An order, which is locked, has one open attempt (rule 21): the one there is, where it asks the same payer for
     * the same sum the same way; any other is given up.
     */
    public CardAttempt begin(AttemptDraft draft) {
        Optional<CardAttempt> open = openFor(draft.order());
        Optional<CardAttempt> same = open.filter(attempt -> attempt.asksLike(draft))
                .filter(attempt -> attempt.expiresAt().isAfter(clock.instant()));
        if (same.isPresent()) {
            return same.get();
        }
        open.ifPresent(this::giveUp);
        // asking for the number writes down what was given up, before another takes its place
        long number = attempts.nextNumber();
        CardAttempt attempt = attempts.save(new CardAttempt(AttemptId.next(), number, draft, clock.instant()));
        queue.soon(attempt.id());
        return attempt;
    }

    private Optional<CardAttempt> openFor(@Nullable OrderId order) {
        return order == null ? Optional.empty() : attempts.openOf(order.value());
    }

    private void giveUp(CardAttempt open) {
        open.giveUp(clock.instant());
        queue.soon(open.id());
    }
}

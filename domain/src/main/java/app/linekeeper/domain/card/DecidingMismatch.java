package app.linekeeper.domain.card;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator says what becomes of money that came by card and is not what was asked for, once (rule 21). */
@Component
public class DecidingMismatch {

    private final Access access;
    private final LockingAttempts attempts;
    private final CardMoney money;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    DecidingMismatch(
            Access access, LockingAttempts attempts, CardMoney money, Audit audit, ApplicationEventPublisher events) {
        this.access = access;
        this.attempts = attempts;
        this.money = money;
        this.audit = audit;
        this.events = events;
    }

    /** What can be made of it; nothing where nothing is to be decided. */
    public static Set<MismatchDecision> possible(CardAttempt attempt) {
        if (!attempt.isUndecided()) {
            return Set.of();
        }
        if (attempt.taken().isEmpty()) {
            return Set.of(MismatchDecision.CABINET);
        }
        return CardMoney.walletOf(attempt).isPresent()
                ? Set.of(MismatchDecision.values())
                : Set.of(MismatchDecision.CARD, MismatchDecision.CABINET);
    }

    /**
     * Decides it once: the same again changes nothing.
     *
     * @param words why, at most 400 characters
     * @return refused as not_allowed, not_found, card_money_decided where it was decided or nothing is to be, or card_money_not_so
     */
    @Transactional
    public Outcome<CardAttempt> decide(MemberId operator, AttemptId id, MismatchDecision how, String words) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> attempts.lock(id)
                        .map(attempt -> decide(acting, attempt, how, words))
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    private Outcome<CardAttempt> decide(Acting acting, CardAttempt attempt, MismatchDecision how, String words) {
        if (!attempt.isUndecided()) {
            return Refusal.of(Reason.CARD_MONEY_DECIDED).asOutcome();
        }
        if (!possible(attempt).contains(how)) {
            return Refusal.of(Reason.CARD_MONEY_NOT_SO).asOutcome();
        }
        attempt.decide(words);
        money.decided(attempt, how);
        audit.record(acting, "card_attempt.decided", "card_attempt", attempt.id());
        events.publishEvent(CardChanged.of(attempt));
        return Outcome.done(attempt);
    }
}

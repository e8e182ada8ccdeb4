package app.linekeeper.domain.bank;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.invoice.ReceivingMoney;
import app.linekeeper.domain.ledger.Subject;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.KeyReused;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator takes back what was decided about a line, or a part of it, by whomever: it waits again. */
@Component
@Transactional
public class UndoingDecision {

    private final Access access;
    private final LineStates lines;
    private final DecisionBook decisions;
    private final ReceivingMoney receiving;
    private final Audit audit;

    UndoingDecision(Access access, LineStates lines, DecisionBook decisions, ReceivingMoney receiving, Audit audit) {
        this.access = access;
        this.lines = lines;
        this.decisions = decisions;
        this.receiving = receiving;
        this.audit = audit;
    }

    /**
     * Reverses the postings (rule 3).
     *
     * @return what was undone, the same for the same key; refused as not_allowed, not_found, decision_undone where another did so
     *     before, and where the money is no longer there as money_spent (with the order: it is refunded first) or
     *     wallet_spent; then nothing has changed
     * @throws app.linekeeper.domain.shared.KeyReused if the key undid another decision
     */
    public Outcome<BankDecision> undo(MemberId operator, BankDecisionId id, IdempotencyKey key) {
        Acting acting = access.of(operator);
        return acting.allowed(Permission.OPERATE)
                .then(allowed -> decisions
                        .find(id)
                        .flatMap(found -> lines.lock(found.line()))
                        .map(locked -> undo(acting, decisions.find(id).orElseThrow(), key))
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    private Outcome<BankDecision> undo(Acting acting, BankDecision decision, IdempotencyKey key) {
        Optional<BankDecision> earlier = decisions.undoneBy(key);
        if (earlier.isPresent()) {
            return earlier.filter(same -> same.id().equals(decision.id()))
                    .map(Outcome::done)
                    .orElseThrow(() -> new KeyReused(key));
        }
        if (!decision.holds()) {
            return Refusal.of(Reason.DECISION_UNDONE).asOutcome();
        }
        return takenBack(decision).then(taken -> {
            decisions.undo(decision.id(), acting.actor(), key);
            lines.undecided(decision.line(), decision.sum().minor());
            audit.record(acting, "bank_line.undone", "bank_line", decision.line());
            return Outcome.done(decisions.find(decision.id()).orElseThrow());
        });
    }

    private Outcome<BankDecision> takenBack(BankDecision decision) {
        if (decision.target() instanceof BankTarget.NotOurs) {
            return Outcome.done(decision);
        }
        Outcome<BankDecision> taken = receiving
                .takeBack(
                        decisions.evidence(decision.id()),
                        new Subject("BANK_LINE", decision.line().value()),
                        new IdempotencyKey("bank-undo:" + decision.id()))
                .map(posted -> decision);
        return taken instanceof Outcome.Refused<BankDecision> refused
                ? worded(refused.refusal()).asOutcome()
                : taken;
    }

    /** Operators do not top up the wallet that lacks the money. */
    private static Refusal worded(Refusal refusal) {
        if (refusal.reason() != Reason.WALLET_SHORT) {
            return refusal;
        }
        Refusal worded = Refusal.of(Reason.WALLET_SPENT);
        for (Map.Entry<String, Object> each : refusal.text().arguments().entrySet()) {
            worded = worded.with(each.getKey(), each.getValue());
        }
        return worded;
    }
}

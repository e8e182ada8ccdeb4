package app.linekeeper.conversations.flows.bank;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.bank.BankSlots.BANK_LINE;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.bank.BankDecision;
import app.linekeeper.domain.bank.BankDecisionId;
import app.linekeeper.domain.bank.UndoingDecision;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;

/** Takes back what was decided about a payment, or a part of it, by whomever: it waits again. */
@Component
final class UndoDecisionFlow implements Flow {

    static final String NAME = "bank_undo";

    private static final Slot<BankDecisionId> DECISION = Slot.id("decision", BankDecisionId::parse);

    private final Foreseeing foreseeing;
    private final UndoingDecision undoing;

    UndoDecisionFlow(Foreseeing foreseeing, UndoingDecision undoing) {
        this.foreseeing = foreseeing;
        this.undoing = undoing;
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 1)
                .needs(Permission.OPERATE)
                .takes(BANK_LINE)
                .step(
                        "decisions",
                        foreseeing::sheet,
                        s -> s.says("bank_line.which_decision")
                                .choose(
                                        DECISION,
                                        BankLineSheet::undoable,
                                        c -> c.passIfOnly().then("undo")))
                .step("undo", this::decision, this::undo)
                .build();
    }

    private StepBuilder<BankDecision> undo(StepBuilder<BankDecision> s) {
        return s.saysIf(
                        BankDecision::holds,
                        "bank_line.undoing",
                        (decision, text) -> DecisionTexts.about(text, decision))
                .saysIf(decision -> !decision.holds(), "bank_line.undone_meanwhile")
                .button(
                        "undo",
                        "bank_line.undo_now",
                        b -> b.danger()
                                .when(BankDecision::holds)
                                .runs(this::undo)
                                .noBack()
                                .opens(BankLineFlow.NAME, BANK_LINE))
                .button(
                        "look",
                        "bank_line.look",
                        b -> b.when(decision -> !decision.holds()).opens(BankLineFlow.NAME, BANK_LINE));
    }

    private BankDecision decision(Turn turn) {
        Outcome<BankDecision> found = foreseeing.sheet(turn).card().decisions().stream()
                .filter(decision -> decision.id().equals(turn.get(DECISION)))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome());
        return turn.need(found);
    }

    private Outcome<Facts> undo(Turn turn, IdempotencyKey key) {
        return undoing.undo(turn.acting().member(), turn.get(DECISION), key).map(undone -> turn.facts());
    }
}

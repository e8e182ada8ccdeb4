package app.linekeeper.conversations.flows.bank;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.bank.BankSlots.BANK_LINE;
import static app.linekeeper.conversations.flows.bank.BankSlots.TARGET;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.bank.BankDecision;
import app.linekeeper.domain.bank.BankDecisionId;
import app.linekeeper.domain.bank.DecidingLine;
import app.linekeeper.domain.bank.UndoingDecision;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;

/** One payment: what the bank said beside what speaks for which invoice; an operator says what it is for, or takes that back (rule 19). */
@Component
final class BankLineFlow implements Flow {

    static final String NAME = "bank_line";

    private static final Slot<BankDecisionId> DECISION = Slot.id("decision", BankDecisionId::parse);

    private final Foreseeing foreseeing;
    private final DecidingLine deciding;
    private final UndoingDecision undoing;

    BankLineFlow(Foreseeing foreseeing, DecidingLine deciding, UndoingDecision undoing) {
        this.foreseeing = foreseeing;
        this.deciding = deciding;
        this.undoing = undoing;
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 1)
                .needs(Permission.OPERATE)
                .takes(BANK_LINE)
                .step("line", foreseeing::sheet, this::line)
                .step("confirm", this::deciding, this::confirm)
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

    private StepBuilder<BankLineSheet> line(StepBuilder<BankLineSheet> s) {
        return s.says("bank_line.line", BankLineSheet::line)
                .saysIf(BankLineSheet::isSettled, "bank_line.state", BankLineSheet::state)
                .saysIf(BankLineSheet::hasDecisions, "bank_line.decisions", BankLineSheet::decisions)
                .saysIf(BankLineSheet::isPartlyDecided, "bank_line.rest", BankLineSheet::line)
                .saysIf(BankLineSheet::hasDoubts, "bank_line.doubts", BankLineSheet::doubts)
                .saysIf(BankLineSheet::hasInvoices, "bank_line.invoices", BankLineSheet::invoices)
                .saysIf(BankLineSheet::hasWallets, "bank_line.wallets", BankLineSheet::wallets)
                .saysIf(BankLineSheet::isUnknown, "bank_line.unknown")
                .saysIf(BankLineSheet::waits, "bank_line.type_number")
                .choose(TARGET, BankLineSheet::options, c -> c.then("confirm"))
                .asks(TARGET, foreseeing.numbered(), a -> a.then("confirm"))
                .button(
                        "split",
                        "bank_line.split",
                        b -> b.when(BankLineSheet::waits).opens(SplitLineFlow.NAME, BANK_LINE))
                .button(
                        "not_ours",
                        "bank_line.not_ours",
                        b -> b.beside()
                                .when(BankLineSheet::waits)
                                .sets(TARGET, sheet -> Destination.nowhere())
                                .then("confirm"))
                .button(
                        "undo",
                        "bank_line.undo",
                        b -> b.when(BankLineSheet::hasDecisions).then("decisions"))
                .button(
                        "waiting",
                        "bank_line.to_waiting",
                        b -> b.when(BankLineSheet::isSettled).opens(WaitingLinesFlow.NAME));
    }

    private StepBuilder<Deciding> confirm(StepBuilder<Deciding> s) {
        return s.saysIf(Deciding::waits, "bank_line.confirm", Deciding::asked)
                .saysIf(Deciding::isSettled, "bank_line.decided_meanwhile")
                .button(
                        "decide",
                        "bank_line.decide",
                        Deciding::sum,
                        b -> b.primary()
                                .when(Deciding::waits)
                                .runs(this::decide)
                                .noBack()
                                .then("line"))
                .button(
                        "look",
                        "bank_line.look",
                        b -> b.when(Deciding::isSettled).forgets(TARGET).then("line"));
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
                                .then("line"))
                .button(
                        "look",
                        "bank_line.look",
                        b -> b.when(decision -> !decision.holds())
                                .forgets(DECISION)
                                .then("line"));
    }

    private Deciding deciding(Turn turn) {
        BankLineSheet payment = foreseeing.sheet(turn);
        return new Deciding(payment, foreseeing.consequence(turn, turn.get(TARGET), payment.waiting()));
    }

    private BankDecision decision(Turn turn) {
        Outcome<BankDecision> found = foreseeing.sheet(turn).card().decisions().stream()
                .filter(decision -> decision.id().equals(turn.get(DECISION)))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome());
        return turn.need(found);
    }

    private Outcome<Facts> decide(Turn turn, IdempotencyKey key) {
        return deciding.decide(
                        turn.acting().member(),
                        turn.get(BANK_LINE),
                        turn.get(TARGET).target(),
                        key)
                .map(decided -> turn.facts().without(TARGET));
    }

    private Outcome<Facts> undo(Turn turn, IdempotencyKey key) {
        return undoing.undo(turn.acting().member(), turn.get(DECISION), key)
                .map(undone -> turn.facts().without(DECISION));
    }
}

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
import app.linekeeper.domain.bank.DecidingLine;
import app.linekeeper.domain.bank.Share;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import java.util.List;
import org.springframework.stereotype.Component;

/** One payment: what the bank said beside what speaks for which invoice; an operator says what it is for (rule 19). */
@Component
final class BankLineFlow implements Flow {

    static final String NAME = "bank_line";

    /** What waited of the payment when it was chosen where it goes: no other sum goes there. */
    private static final Slot<Money> SEEN = Slot.money("seen");

    private final Foreseeing foreseeing;
    private final DecidingLine deciding;

    BankLineFlow(Foreseeing foreseeing, DecidingLine deciding) {
        this.foreseeing = foreseeing;
        this.deciding = deciding;
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 1)
                .needs(Permission.OPERATE)
                .takes(BANK_LINE)
                .step("line", foreseeing::sheet, this::line)
                .step("confirm", this::deciding, this::confirm)
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
                .choose(
                        TARGET,
                        BankLineSheet::options,
                        c -> c.sets(SEEN, (sheet, chosen) -> sheet.waiting()).then("confirm"))
                .asks(
                        TARGET,
                        foreseeing.numbered(),
                        a -> a.sets(SEEN, (sheet, typed) -> sheet.waiting()).then("confirm"))
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
                                .sets(SEEN, BankLineSheet::waiting)
                                .then("confirm"))
                .button(
                        "undo",
                        "bank_line.undo",
                        b -> b.when(BankLineSheet::hasDecisions).opens(UndoDecisionFlow.NAME, BANK_LINE))
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
                        b -> b.when(Deciding::isSettled).forgets(TARGET).then("line"))
                .button(
                        "again",
                        "bank_split.again",
                        b -> b.afterRefusal(Reason.SHARES_WRONG).forgets(TARGET).then("line"));
    }

    private Deciding deciding(Turn turn) {
        BankLineSheet payment = foreseeing.sheet(turn);
        return new Deciding(payment, foreseeing.consequence(turn, turn.get(TARGET), turn.get(SEEN)));
    }

    private Outcome<Facts> decide(Turn turn, IdempotencyKey key) {
        Share all = new Share(turn.get(TARGET).target(), turn.get(SEEN));
        return deciding.split(turn.acting().member(), turn.get(BANK_LINE), List.of(all), key)
                .map(decided -> turn.facts().without(TARGET, SEEN));
    }
}

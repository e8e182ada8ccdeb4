package app.linekeeper.conversations.flows.bank;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.bank.BankSlots.BANK_LINE;
import static app.linekeeper.conversations.flows.bank.BankSlots.TARGET;
import static app.linekeeper.conversations.flows.bank.SharingOut.SUM;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.shared.Reason;
import org.springframework.stereotype.Component;

/** Shares a payment out: where the first part goes and how much of it, then the rest, until nothing is left (rule 19). */
@Component
final class SplitLineFlow implements Flow {

    static final String NAME = "bank_split";

    private final Foreseeing foreseeing;
    private final SharingOut sharing;

    SplitLineFlow(Foreseeing foreseeing, SharingOut sharing) {
        this.foreseeing = foreseeing;
        this.sharing = sharing;
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 1)
                .needs(Permission.OPERATE)
                .takes(BANK_LINE)
                .step("target", sharing::sheet, this::target)
                .step("sum", sharing::sheet, this::sum)
                .step("confirm", sharing::sheet, this::confirm)
                .build();
    }

    private StepBuilder<SplitSheet> target(StepBuilder<SplitSheet> s) {
        return s.saysIf(SplitSheet::waits, "bank_split.target", SplitSheet::rest)
                .saysIf(SplitSheet::isSettled, "bank_line.decided_meanwhile")
                .saysIf(SplitSheet::hasParts, "bank_split.parts", SplitSheet::said)
                .saysIf(SplitSheet::hasInvoices, "bank_line.invoices", SplitSheet::invoices)
                .saysIf(SplitSheet::hasWallets, "bank_line.wallets", SplitSheet::wallets)
                .saysIf(SplitSheet::waits, "bank_line.type_number")
                .choose(TARGET, SplitSheet::options, c -> c.then("sum"))
                .asks(TARGET, foreseeing.numbered(), a -> a.then("sum"))
                .button(
                        "not_ours",
                        "bank_line.not_ours",
                        b -> b.when(SplitSheet::waits)
                                .sets(TARGET, sheet -> Destination.nowhere())
                                .then("sum"))
                .button(
                        "look",
                        "bank_line.look",
                        b -> b.when(SplitSheet::isSettled).opens(BankLineFlow.NAME, BANK_LINE));
    }

    private StepBuilder<SplitSheet> sum(StepBuilder<SplitSheet> s) {
        return s.says("bank_split.sum", SplitSheet::rest)
                .asks(
                        SUM,
                        sharing.amount(),
                        a -> a.changes(SharingOut::withPart)
                                .thenIf(sharing::isLeft, "target")
                                .then("confirm"))
                .button(
                        "rest",
                        "bank_split.all",
                        SplitSheet::rest,
                        b -> b.sets(SUM, SplitSheet::rest)
                                .changes(SharingOut::withPart)
                                .then("confirm"));
    }

    private StepBuilder<SplitSheet> confirm(StepBuilder<SplitSheet> s) {
        return s.saysIf(SplitSheet::waits, "bank_split.confirm", SplitSheet::rest)
                .saysIf(SplitSheet::isSettled, "bank_line.decided_meanwhile")
                .saysIf(SplitSheet::hasParts, "bank_split.parts", SplitSheet::said)
                .button(
                        "split",
                        "bank_split.split",
                        b -> b.primary()
                                .when(SplitSheet::waits)
                                .runs(sharing::split)
                                .noBack()
                                .opens(BankLineFlow.NAME, BANK_LINE))
                .button(
                        "look",
                        "bank_line.look",
                        b -> b.when(SplitSheet::isSettled).opens(BankLineFlow.NAME, BANK_LINE))
                .button(
                        "again",
                        "bank_split.again",
                        b -> b.afterRefusal(Reason.SHARES_WRONG).opens(BankLineFlow.NAME, BANK_LINE));
    }
}

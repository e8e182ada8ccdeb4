package app.linekeeper.conversations.flows.bank;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.bank.BankSlots.BANK_LINE;
import static app.linekeeper.conversations.flows.bank.BankSlots.TARGET;

import app.linekeeper.conversations.flow.Answer;
import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.bank.DecidingLine;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shares a payment out: where the first part goes and how much of it, then the rest, until nothing is left (rule 19). */
@Component
final class SplitLineFlow implements Flow {

    static final String NAME = "bank_split";

    private static final Slot<Money> SUM = Slot.money("sum");
    private static final Slot<List<Part>> PARTS = Slot.many("parts", Slot.id("part", Part::parse));

    private final Foreseeing foreseeing;
    private final DecidingLine deciding;

    SplitLineFlow(Foreseeing foreseeing, DecidingLine deciding) {
        this.foreseeing = foreseeing;
        this.deciding = deciding;
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 1)
                .needs(Permission.OPERATE)
                .takes(BANK_LINE)
                .step("target", this::sheet, this::target)
                .step("sum", this::sheet, this::sum)
                .step("confirm", this::sheet, this::confirm)
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
                        amount(),
                        a -> a.changes(SplitLineFlow::withPart)
                                .thenIf(this::isLeft, "target")
                                .then("confirm"))
                .button(
                        "rest",
                        "bank_split.all",
                        SplitSheet::rest,
                        b -> b.sets(SUM, SplitSheet::rest)
                                .changes(SplitLineFlow::withPart)
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
                                .runs(this::split)
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

    private Answer<Money> amount() {
        Answer<Money> amount =
                Answers.amount(turn -> sheet(turn).payment().waiting().currency());
        return (text, turn) -> amount.read(text, turn).then(sum -> {
            Money rest = sheet(turn).rest();
            return rest.isLessThan(sum)
                    ? Answers.notUnderstood(Text.of("bank_split.too_much").with("left", rest))
                    : Outcome.done(sum);
        });
    }

    private boolean isLeft(Turn turn) {
        return sheet(turn).rest().isPositive();
    }

    private SplitSheet sheet(Turn turn) {
        List<Part> parts = parts(turn);
        return new SplitSheet(
                foreseeing.sheet(turn),
                parts,
                parts.stream()
                        .map(part -> foreseeing.consequence(turn, part.to(), part.sum()))
                        .toList());
    }

    private static List<Part> parts(Turn turn) {
        return turn.find(PARTS).orElse(List.of());
    }

    private static Facts withPart(Turn turn) {
        List<Part> parts = new ArrayList<>(parts(turn));
        parts.add(new Part(turn.get(TARGET), turn.get(SUM)));
        return turn.facts().without(TARGET, SUM).with(PARTS, parts);
    }

    private Outcome<Facts> split(Turn turn, IdempotencyKey key) {
        return deciding.split(
                        turn.acting().member(),
                        turn.get(BANK_LINE),
                        parts(turn).stream().map(Part::share).toList(),
                        key)
                .map(decided -> turn.facts());
    }
}

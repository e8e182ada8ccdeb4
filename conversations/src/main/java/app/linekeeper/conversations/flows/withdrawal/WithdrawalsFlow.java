package app.linekeeper.conversations.flows.withdrawal;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Reading;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.withdrawal.AwaitedWithdrawal;
import app.linekeeper.domain.withdrawal.DecidingWithdrawal;
import app.linekeeper.domain.withdrawal.SeeingWithdrawals;
import app.linekeeper.domain.withdrawal.WithdrawalId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An operator grants the withdrawals that partners asked for, or refuses them with a reason. */
@Component
final class WithdrawalsFlow implements Flow {

    /** The longest waiting; newer ones follow. */
    private static final int SHOWN = 40;

    private static final Slot<WithdrawalId> WITHDRAWAL = Slot.id("withdrawal", WithdrawalId::parse);
    private static final Slot<String> WHY = Slot.text("why");

    private final SeeingWithdrawals seeing;
    private final DecidingWithdrawal deciding;
    private final Reading<Integer, List<AwaitedWithdrawal>> oldest = Reading.of(this::read);

    WithdrawalsFlow(SeeingWithdrawals seeing, DecidingWithdrawal deciding) {
        this.seeing = seeing;
        this.deciding = deciding;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.WITHDRAWALS, 1)
                .needs(Permission.OPERATE)
                .step(
                        "list",
                        this::oldest,
                        s -> s.saysIf(all -> !all.isEmpty(), "withdrawals.list")
                                .saysIf(List::isEmpty, "withdrawals.none")
                                .choose(WITHDRAWAL, WithdrawalTexts::options, c -> c.then("one")))
                .step("one", this::one, this::one)
                .step(
                        "reason",
                        s -> s.says("withdrawals.reason")
                                .asks(
                                        WHY,
                                        Answers.line(200),
                                        a -> a.runs(this::refuse).noBack().then("refused")))
                .step("granted", s -> next(s.says("withdrawals.granted")))
                .step("refused", s -> next(s.says("withdrawals.refused")))
                .build();
    }

    private StepBuilder<Optional<AwaitedWithdrawal>> one(StepBuilder<Optional<AwaitedWithdrawal>> s) {
        return s.says("withdrawals.one", WithdrawalTexts::said)
                .button(
                        "grant",
                        "withdrawals.grant",
                        b -> b.primary()
                                .when(Optional::isPresent)
                                .runs(this::grant)
                                .noBack()
                                .then("granted"))
                .button(
                        "refuse",
                        "withdrawals.refuse",
                        b -> b.danger().beside().when(Optional::isPresent).then("reason"));
    }

    private static StepBuilder<Turn> next(StepBuilder<Turn> s) {
        return s.button("list", "withdrawals.to_list", b -> b.opens(FlowNames.WITHDRAWALS))
                .ends();
    }

    private List<AwaitedWithdrawal> oldest(Turn turn) {
        return oldest.of(turn, SHOWN);
    }

    private List<AwaitedWithdrawal> read(Turn turn, int atMost) {
        return turn.need(seeing.oldest(turn.acting().member(), atMost));
    }

    /** While it waits; empty once it does not. */
    private Optional<AwaitedWithdrawal> one(Turn turn) {
        return oldest(turn).stream()
                .filter(one -> one.id().equals(turn.get(WITHDRAWAL)))
                .findFirst();
    }

    private Outcome<Facts> grant(Turn turn, IdempotencyKey key) {
        return deciding.grant(turn.acting().member(), turn.get(WITHDRAWAL)).map(granted -> turn.facts());
    }

    private Outcome<Facts> refuse(Turn turn, IdempotencyKey key) {
        return deciding.refuse(turn.acting().member(), turn.get(WITHDRAWAL), turn.get(WHY))
                .map(refused -> turn.facts());
    }
}

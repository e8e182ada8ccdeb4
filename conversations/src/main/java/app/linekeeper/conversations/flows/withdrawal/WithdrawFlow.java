package app.linekeeper.conversations.flows.withdrawal;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
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
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.withdrawal.RequestWithdrawal;
import app.linekeeper.domain.withdrawal.RequestingWithdrawal;
import app.linekeeper.domain.withdrawal.SeeingWithdrawals;
import app.linekeeper.domain.withdrawal.WithdrawableBonuses;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** An owner asks for bonuses to be paid out by bank, sees where that stands, and may take it back (rule 17). */
@Component
final class WithdrawFlow implements Flow {

    private static final Slot<Money> SUM = Slot.money("sum");

    private final SeeingWithdrawals seeing;
    private final RequestingWithdrawal requesting;
    private final Reading<MemberId, WithdrawableBonuses> known = Reading.of(this::read);

    WithdrawFlow(SeeingWithdrawals seeing, RequestingWithdrawal requesting) {
        this.seeing = seeing;
        this.requesting = requesting;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.WITHDRAW, 1)
                .needs(Permission.WITHDRAW)
                .step("start", this::sheet, this::start)
                .step("sum", this::sheet, this::sum)
                .step(
                        "confirm",
                        this::sheet,
                        s -> s.says("withdraw.confirm", WithdrawSheet::asked)
                                .button(
                                        "request",
                                        "withdraw.request",
                                        WithdrawSheet::asked,
                                        b -> b.primary()
                                                .runs(this::request)
                                                .noBack()
                                                .then("done"))
                                .button("sum", "withdraw.other_sum", b -> b.then("sum")))
                .step("done", s -> s.says("withdraw.done").ends())
                .step("taken_back", s -> s.says("withdraw.taken_back").ends())
                .build();
    }

    private StepBuilder<WithdrawSheet> start(StepBuilder<WithdrawSheet> s) {
        return s.says("withdraw.title", WithdrawSheet::balance)
                .saysIf(WithdrawSheet::isOpen, "withdraw.open", WithdrawSheet::last)
                .saysIf(WithdrawSheet::wasDecided, "withdraw.last", WithdrawSheet::last)
                .saysIf(WithdrawSheet::isEmpty, "withdraw.nothing")
                .saysIf(WithdrawSheet::lacksCompany, "withdraw.no_company")
                .saysIf(WithdrawSheet::isPossible, "withdraw.company")
                .choose(COMPANY, WithdrawSheet::options, c -> c.then("sum"))
                .button(
                        "take_back",
                        "withdraw.take_back",
                        WithdrawSheet::last,
                        b -> b.danger()
                                .when(WithdrawSheet::isOpen)
                                .runs(this::takeBack)
                                .noBack()
                                .then("taken_back"))
                .button(
                        "companies",
                        "balance.companies",
                        b -> b.when(WithdrawSheet::lacksCompany).opens(FlowNames.COMPANIES));
    }

    private StepBuilder<WithdrawSheet> sum(StepBuilder<WithdrawSheet> s) {
        return s.says("withdraw.sum", WithdrawSheet::company)
                .button(
                        "whole",
                        "withdraw.all",
                        WithdrawSheet::balance,
                        b -> b.primary()
                                .when(WithdrawSheet::hasBonuses)
                                .sets(SUM, WithdrawSheet::balance)
                                .then("confirm"))
                .asks(SUM, Answers.amount(turn -> sheet(turn).balance().currency()), a -> a.then("confirm"));
    }

    private WithdrawableBonuses read(Turn turn, MemberId member) {
        return turn.need(seeing.of(member));
    }

    private WithdrawSheet sheet(Turn turn) {
        return new WithdrawSheet(
                known.of(turn, turn.acting().member()),
                turn.find(COMPANY).orElse(null),
                turn.find(SUM).orElse(null));
    }

    private Outcome<Facts> request(Turn turn, IdempotencyKey key) {
        return requesting
                .request(new RequestWithdrawal(turn.acting().member(), turn.get(COMPANY), turn.get(SUM), key))
                .map(requested -> turn.facts());
    }

    private Outcome<Facts> takeBack(Turn turn, IdempotencyKey key) {
        return requesting
                .takeBack(
                        turn.acting().member(),
                        Objects.requireNonNull(sheet(turn).bonuses().last()).id())
                .map(taken -> turn.facts());
    }
}

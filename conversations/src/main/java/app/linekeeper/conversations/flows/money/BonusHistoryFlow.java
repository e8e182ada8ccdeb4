package app.linekeeper.conversations.flows.money;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.cashback.SeeingCashback;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.wallet.BonusHistory;
import app.linekeeper.domain.wallet.SeeingMoney;
import org.springframework.stereotype.Component;

/** Where a partner's bonuses came from and went, newest first. */
@Component
final class BonusHistoryFlow implements Flow {

    private final BonusHistory history;
    private final SeeingMoney money;
    private final SeeingCashback cashback;

    BonusHistoryFlow(BonusHistory history, SeeingMoney money, SeeingCashback cashback) {
        this.history = history;
        this.money = money;
        this.cashback = cashback;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.BONUS_HISTORY, 1)
                .step(
                        "history",
                        this::movements,
                        s -> s.says("bonus_history.title", Movements::balance)
                                .saysIf(movements -> movements.balance().isNegative(), "balance.bonuses_owed")
                                .saysIf(Movements::areSome, "bonus_history.rows", Movements::rows)
                                .saysIf(Movements::areNone, "bonus_history.empty")
                                .choosePaged(ORDER, Movements::orders, c -> c.opens(FlowNames.ORDER, ORDER))
                                .button("example", "bonus_history.example", b -> b.then("example"))
                                .button(
                                        "withdraw",
                                        "bonus_history.withdraw",
                                        b -> b.needs(Permission.WITHDRAW).opens(FlowNames.WITHDRAW)))
                .step(
                        "example",
                        this::counted,
                        s -> s.says("bonus_history.how")
                                .says("bonus_history.example_article", CountedCashback::said)
                                .says("bonus_history.no_cashback")
                                .button("history", "balance.bonus_history", b -> b.then("history")))
                .build();
    }

    private CountedCashback counted(Turn turn) {
        MemberId member = turn.acting().member();
        return new CountedCashback(
                turn.need(cashback.last(member)),
                turn.need(money.of(member)).bonuses().currency());
    }

    private Movements movements(Turn turn, PageWanted page) {
        MemberId member = turn.acting().member();
        return new Movements(
                turn.need(history.page(member, page.number())),
                turn.need(money.of(member)).bonuses(),
                turn.zone());
    }
}

package app.linekeeper.conversations.flows.money;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.wallet.BonusHistory;
import app.linekeeper.domain.wallet.SeeingMoney;
import org.springframework.stereotype.Component;

/** Where a partner's bonuses came from and went, newest first. */
@Component
final class BonusHistoryFlow implements Flow {

    private final BonusHistory history;
    private final SeeingMoney money;

    BonusHistoryFlow(BonusHistory history, SeeingMoney money) {
        this.history = history;
        this.money = money;
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
                                .choosePaged(ORDER, Movements::orders, c -> c.opens(FlowNames.ORDER, ORDER)))
                .build();
    }

    private Movements movements(Turn turn, PageWanted page) {
        MemberId member = turn.acting().member();
        return new Movements(
                turn.need(history.page(member, page.number())),
                turn.need(money.of(member)).bonuses(),
                turn.zone());
    }
}

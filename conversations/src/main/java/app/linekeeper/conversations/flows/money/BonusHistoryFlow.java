package app.linekeeper.conversations.flows.money;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Filling;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Offer;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.ledger.BonusHistory;
import app.linekeeper.domain.ledger.Movement;
import app.linekeeper.domain.ledger.SeeingMoney;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.locales.Text;
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
                        s -> s.says("bonus_history.title", this::balance)
                                .saysIf(turn -> !page(turn, 0).isEmpty(), "bonus_history.rows", this::rows)
                                .saysIf(turn -> page(turn, 0).isEmpty(), "bonus_history.empty", Filling.NONE)
                                .choosePaged(ORDER, this::orders)
                                .opens(FlowNames.ORDER, turn -> turn.facts().only(ORDER)))
                .build();
    }

    private Text balance(Text text, Turn turn) {
        return text.with("sum", turn.need(money.of(turn.acting().member())).bonuses());
    }

    private Text rows(Text text, Turn turn) {
        return text.with("rows", MovementTexts.rows(page(turn, 0), turn));
    }

    private Options<OrderId> orders(Turn turn, PageWanted wanted) {
        return MovementTexts.orders(page(turn, wanted.offset() / Offer.PAGE));
    }

    /** The page of the screen: its options are asked for before its words, and so the first to ask knows the page. */
    private Page<Movement> page(Turn turn, int number) {
        return turn.once("movements", () -> turn.need(history.page(turn.acting().member(), number)));
    }
}

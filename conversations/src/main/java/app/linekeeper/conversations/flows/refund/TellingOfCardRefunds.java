package app.linekeeper.conversations.flows.refund;

import app.linekeeper.conversations.flow.CommonSlots;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.notice.Telling;
import app.linekeeper.conversations.notice.Told;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.card.CardAttempts;
import app.linekeeper.domain.card.CardRefundEnded;
import app.linekeeper.domain.card.RefundState;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.locales.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the partner's team when money that was paid by card is back; that a provider would not is for operators. */
@Component
class TellingOfCardRefunds {

    private final Orders orders;
    private final CardAttempts attempts;
    private final Telling telling;

    TellingOfCardRefunds(Orders orders, CardAttempts attempts, Telling telling) {
        this.orders = orders;
        this.attempts = attempts;
        this.telling = telling;
    }

    @EventListener
    void on(CardRefundEnded ended) {
        if (ended.state() == RefundState.FAILED) {
            return;
        }
        OrderId order = ended.order();
        Text text = Text.of("refund.card_told")
                .with("sum", ended.sum())
                .with("how", ended.state().name())
                .with("what", order == null ? "TOP_UP" : "ORDER")
                .with("number", number(ended, order));
        Told told = Told.of(text);
        telling.partner(
                ended.partner(),
                Permission.SEE_MONEY,
                NoticeTopic.MONEY,
                order == null
                        ? told.button(Text.of("notice.to_balance"), FlowNames.BALANCE, Facts.none())
                        : told.button(Text.of("refund.to_order"), FlowNames.ORDER, Facts.of(CommonSlots.ORDER, order)));
    }

    private String number(CardRefundEnded ended, @Nullable OrderId order) {
        return order == null
                ? String.valueOf(
                        attempts.findById(ended.attempt()).orElseThrow().number())
                : orders.findById(order).orElseThrow().number();
    }
}

package app.linekeeper.conversations.flows.paying;

import static app.linekeeper.conversations.flows.paying.PayFlow.LEFT;
import static app.linekeeper.conversations.flows.paying.PayFlow.SEEN;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.payment.WayToPay;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the screens of paying say. */
@Component
final class PayTexts {

    private final Billing billing;

    PayTexts(Billing billing) {
        this.billing = billing;
    }

    Text price(Text text, Turn turn) {
        return text.with("sum", billing.price(turn));
    }

    Text prices(Text text, Turn turn) {
        return text.with("before", turn.get(SEEN)).with("now", billing.price(turn));
    }

    Text order(Text text, Turn turn) {
        OrderCard order = billing.order(turn);
        return text.with("number", order.number())
                .with("client", order.clientName())
                .with("what", OrderTexts.what(order))
                .with("sum", order.partnerPays())
                .with("until", order.quotedUntil().atZone(turn.zone()).toLocalDate());
    }

    Text accounts(Text text, Turn turn) {
        return text.with(
                "rows",
                billing.bill(turn).ways().stream().map(WayTexts::account).toList());
    }

    List<Option<PayFrom>> possible(Turn turn) {
        return billing.bill(turn).ways().stream()
                .filter(WayToPay::isPossible)
                .map(way -> Option.of(PayFrom.of(way), WayTexts.option(way)))
                .toList();
    }

    Text confirming(Text text, Turn turn) {
        WayToPay way = billing.way(turn).orElseThrow();
        return order(text, turn)
                .with("price", way.price())
                .with("from", WayTexts.from(way))
                .with("left", way.balance().minus(way.price()))
                .with("documents", WayTexts.documents(way));
    }

    /** Until when each line will run. */
    Text promised(Text text, Turn turn) {
        return text.with("rows", OrderTexts.promised(billing.order(turn)));
    }

    Text shortage(Text text, Turn turn) {
        return text.with(
                "why",
                billing.way(turn)
                        .flatMap(WayToPay::obstacle)
                        .map(refusal -> refusal.text())
                        .orElseGet(() -> Text.of("pay.way_gone")));
    }

    /** Until when each line runs now. */
    Text running(Text text, Turn turn) {
        return text.with("rows", OrderTexts.running(billing.order(turn)));
    }

    Text taken(Text text, Turn turn) {
        OrderCard order = billing.order(turn);
        Text from = order.payer() == null
                ? Text.of("pay.taken_bonuses")
                : Text.of("pay.taken_wallet").with("company", order.payer());
        Optional<Money> left = turn.find(LEFT);
        Text taken = from.with("sum", order.sum());
        return text.with(
                "rows",
                left.isEmpty()
                        ? List.of(taken)
                        : List.of(taken, Text.of("pay.left").with("left", left.get())));
    }
}

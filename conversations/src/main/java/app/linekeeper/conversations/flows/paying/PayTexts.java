package app.linekeeper.conversations.flows.paying;

import static app.linekeeper.conversations.flows.paying.PayFlow.FROM;
import static app.linekeeper.conversations.flows.paying.PayFlow.LEFT;
import static app.linekeeper.conversations.flows.paying.PayFlow.SEEN;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.payment.WayToPay;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the screens of paying say, and when. */
@Component
final class PayTexts {

    private final Billing billing;

    PayTexts(Billing billing) {
        this.billing = billing;
    }

    boolean isOpen(Turn turn) {
        return billing.bill(turn).isOpen();
    }

    boolean isClosed(Turn turn) {
        return !isOpen(turn);
    }

    boolean isStuck(Turn turn) {
        return billing.bill(turn).isStuck();
    }

    boolean mayCancel(Turn turn) {
        return isOpen(turn) && turn.acting().may(Permission.ORDER_LINES);
    }

    boolean isPayable(Turn turn) {
        return way(turn).map(WayToPay::isPossible).orElse(false);
    }

    boolean isAgreed(Turn turn) {
        return isPayable(turn) && !isPriceNew(turn);
    }

    boolean isShort(Turn turn) {
        return isOpen(turn) && !isPayable(turn);
    }

    /** Whether the price is no longer the one that the person has seen. */
    boolean isPriceNew(Turn turn) {
        return isOpen(turn)
                && turn.find(SEEN).map(seen -> !seen.equals(price(turn))).orElse(false);
    }

    boolean isActive(Turn turn) {
        return billing.order(turn).isActive();
    }

    boolean isPending(Turn turn) {
        return !isActive(turn);
    }

    boolean mayHaveAct(Turn turn) {
        return isActive(turn)
                && billing.order(turn).paidBasis() == PriceBasis.PARTNER_PAYS
                && turn.acting().may(Permission.TAKE_DOCUMENTS);
    }

    /** The price the chosen way, or from a wallet where none is chosen. */
    Money price(Turn turn) {
        return way(turn)
                .map(WayToPay::price)
                .orElseGet(() -> billing.bill(turn).order().partnerPays());
    }

    Text price(Text text, Turn turn) {
        return text.with("sum", price(turn));
    }

    Text prices(Text text, Turn turn) {
        return text.with("before", turn.get(SEEN)).with("now", price(turn));
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
        WayToPay way = way(turn).orElseThrow();
        return order(text, turn)
                .with("price", way.price())
                .with("from", WayTexts.from(way))
                .with("left", way.balance().minus(way.price()))
                .with("documents", WayTexts.documents(way));
    }

    Text shortage(Text text, Turn turn) {
        return text.with(
                "why",
                way(turn)
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

    private Optional<WayToPay> way(Turn turn) {
        return turn.find(FROM).flatMap(from -> billing.bill(turn).way(from));
    }
}

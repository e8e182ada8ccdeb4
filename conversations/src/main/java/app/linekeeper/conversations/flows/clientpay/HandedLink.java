package app.linekeeper.conversations.flows.clientpay;

import app.linekeeper.conversations.Topic;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.conversations.flows.paying.OrderTexts;
import app.linekeeper.domain.clientpay.MadePayLink;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order that the client may pay, and the link for that.
 *
 * @param made null while there is none
 * @param isPaying whether the client has begun to pay by it
 * @param zone of whoever looks
 * @param language of whoever looks
 */
record HandedLink(OrderCard order, @Nullable MadePayLink made, boolean isPaying, ZoneId zone, Language language) {

    boolean isToMake() {
        return !isOver() && made == null;
    }

    boolean isThere() {
        return !isOver() && made != null;
    }

    boolean isBeingPaid() {
        return isThere() && isPaying;
    }

    boolean isNotPaid() {
        return isThere() && !isPaying;
    }

    /** Whether there is nothing left to pay. */
    boolean isOver() {
        return !order.isPlaced() || order.clientLeft();
    }

    String page() {
        return Objects.requireNonNull(made).address().toString();
    }

    /** At the client's price. */
    Text order(Text text) {
        return OrderTexts.order(text, order).with("sum", order.price(PayingTerms.LINK_FOR_CLIENT.priceBasis()));
    }

    Text link(Text text) {
        return order(text)
                .with("link", page())
                .with("until", LocalDate.ofInstant(Objects.requireNonNull(made).expiresAt(), zone));
    }

    Topic topic() {
        return Topics.of(order.id());
    }
}

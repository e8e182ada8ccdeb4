package app.linekeeper.conversations.flows.card;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.Topic;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.card.CardBecame;
import app.linekeeper.domain.card.CardState;
import app.linekeeper.domain.card.RefundState;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.locales.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A payment by card that is awaited or has come to an end.
 *
 * @param order what it is for; null for a top-up
 * @param company the name of the company that pays; null where none does
 * @param back how money stands that goes back; null for none
 * @param unpaid an order that waits to be paid, to which a top-up that has come leads back; null for none
 * @param mayPay whether whoever looks may have it tried again
 * @param zone of whoever looks
 */
record AwaitedCard(
        CardAttempt attempt,
        @Nullable OrderCard order,
        @Nullable String company,
        @Nullable RefundState back,
        @Nullable OrderRow unpaid,
        boolean mayPay,
        Instant now,
        ZoneId zone) {

    boolean isForOrder() {
        return order != null;
    }

    boolean isForWallet() {
        return order == null;
    }

    boolean isOpen() {
        return attempt.state().isOpen();
    }

    /** Whether it can be paid on a page by whoever looks: what the client is asked for is the client's to pay. */
    boolean canBePaid() {
        return attempt.page().isPresent() && !isOfClient();
    }

    boolean isPaid() {
        return attempt.became() == CardBecame.PAID;
    }

    /** Whether it came to nothing and the same can be tried again. */
    boolean canBeTriedAgain() {
        boolean cameToNothing = attempt.state() == CardState.CANCELED || attempt.state() == CardState.EXPIRED;
        return mayPay
                && cameToNothing
                && attempt.savedMethod() == null
                && !isOfClient()
                && (isForWallet() || orderWaits());
    }

    /** Whether the order can still be paid another way. */
    boolean orderWaits() {
        return order != null && order.isPlaced() && !order.clientLeft();
    }

    boolean walletWaits() {
        return isForWallet() && attempt.state() != CardState.SUCCEEDED;
    }

    /** Whether money lies on a wallet by it. */
    boolean isOnWallet() {
        return attempt.became() == CardBecame.TOPPED_UP || attempt.became() == CardBecame.TO_WALLET;
    }

    boolean leadsBack() {
        return unpaid != null && isOnWallet();
    }

    boolean isMismatched() {
        return attempt.state() == CardState.MISMATCHED;
    }

    /** What is paid for, by whom. */
    Text head(Text text) {
        Text head = text.with("sum", attempt.sum());
        if (order == null) {
            return Text.of("card.head_wallet").with("sum", attempt.sum()).with("company", named());
        }
        return head.with("number", order.number())
                .with("client", order.clientName())
                .with("payer", payer());
    }

    Text state(Text text) {
        return text.with("state", CardStates.of(this));
    }

    Text sum(Text text) {
        return text.with("sum", attempt.sum());
    }

    /** Leads from a top-up that has come to an order that waits. */
    Text unpaid(Text text) {
        OrderRow waiting = Objects.requireNonNull(unpaid);
        return text.with("number", waiting.number())
                .with("client", waiting.clientName())
                .with("sum", waiting.sum());
    }

    String page() {
        return attempt.page().orElseThrow().toString();
    }

    Topic topic() {
        return attempt.order() == null ? Topics.of(attempt.id()) : Topics.of(attempt.order());
    }

    Facts paysOrder() {
        return Facts.of(ORDER, Objects.requireNonNull(attempt.order()));
    }

    Facts paysUnpaid() {
        return Facts.of(ORDER, Objects.requireNonNull(unpaid).id());
    }

    Facts wallet() {
        return Facts.of(COMPANY, ((Payer.OrganisationByCard) attempt.payer()).company());
    }

    String named() {
        return Objects.requireNonNullElse(company, "");
    }

    private Text payer() {
        if (company != null) {
            return Text.of("common.as_is").with("text", company);
        }
        return Text.of(isOfClient() ? "card.payer_client" : "card.payer_is_person");
    }

    boolean isOfClient() {
        return attempt.payer() instanceof Payer.ClientByLink;
    }
}

package app.linekeeper.conversations.flows.paying;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;

import app.linekeeper.conversations.Topic;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.conversations.flows.document.AskingForAct;
import app.linekeeper.conversations.flows.document.RunningLines;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An order that was paid.
 *
 * @param left what is left on the account that paid; null where somebody else paid, or long ago
 * @param acts the numbers of the acts that came by themselves with the payment; null where none did
 * @param nextAct the day of the act that comes next by itself; null where none does
 */
record Paid(
        OrderCard order,
        @Nullable Money left,
        @Nullable String acts,
        @Nullable LocalDate nextAct) {

    /** Whether an act came with the payment, without being asked for. */
    boolean actCame() {
        return acts != null && !acts.equals(AskingForAct.NONE_YET);
    }

    /** Whether one comes by itself as soon as the lines run. */
    boolean actComesLater() {
        return isPending() && AskingForAct.NONE_YET.equals(acts);
    }

    boolean actWillCome() {
        return nextAct != null;
    }

    Text cameAct(Text text) {
        return text.with("act", Objects.requireNonNull(acts));
    }

    Text comingAct(Text text) {
        return text.with("day", Objects.requireNonNull(nextAct)).with("first", actCame() ? "NO" : "YES");
    }

    boolean isActive() {
        return order.isActive();
    }

    boolean isPaid() {
        return order.isPaid();
    }

    boolean isPending() {
        return !isActive() && !order.isCalledOff();
    }

    /** Whether lines could no longer be had, so that money came back. */
    boolean isGivenBack() {
        return order.givenBack().isPositive();
    }

    boolean isTheirClient() {
        return !order.clientLeft();
    }

    boolean mayHaveAct() {
        return isActive()
                && acts == null
                && order.payer() != null
                && PayingTerms.of(order.payer()).hasClosingDocuments();
    }

    /** Whether all that runs of it is renewed by itself. */
    boolean renewsByItself() {
        return isActive() && running().allMatch(OrderCard.Row::renewsByItself);
    }

    /** Whether it was paid from a wallet that can go on paying for it. */
    boolean mayRenewByItself() {
        return isActive() && "wallet".equals(order.paidWay()) && !renewsByItself();
    }

    /** The lines that run by it. */
    List<LineId> lines() {
        return running().map(row -> Objects.requireNonNull(row.line())).toList();
    }

    private Stream<OrderCard.Row> running() {
        return order.rows().stream().filter(row -> row.end() != null);
    }

    Text order(Text text) {
        return OrderTexts.order(text, order);
    }

    /** Until when each line runs now. */
    Text running(Text text) {
        return text.with("rows", RunningLines.of(order));
    }

    /** What came back, of all or of the rest. */
    Text givenBack(Text text) {
        if (order.isRefunded()) {
            return Text.of("order.refund_note").with("number", order.number()).with("sum", order.givenBack());
        }
        return text.with("number", order.number())
                .with("sum", order.givenBack())
                .with("part", order.isCalledOff() ? "ALL" : "REST");
    }

    /** What was taken from where, and what is left there. */
    Text taken(Text text) {
        Text taken = OrderTexts.paid("pay.taken_", order).with("sum", order.sum());
        return text.with(
                "rows",
                left == null
                        ? List.of(taken)
                        : List.of(taken, Text.of("pay.left").with("left", left)));
    }

    /** What stays in the chat: how much, from where, for what and until when. */
    Text receipt(Text text) {
        return OrderTexts.order(text, order)
                .with("sum", order.sum())
                .with("from", OrderTexts.from(order))
                .with("until", OrderTexts.until(order));
    }

    Topic topic() {
        return Topics.of(order.id());
    }

    Facts client() {
        return Facts.of(CLIENT, order.client());
    }
}

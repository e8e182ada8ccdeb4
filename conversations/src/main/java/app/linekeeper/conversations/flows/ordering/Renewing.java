package app.linekeeper.conversations.flows.ordering;

import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.order.FindingOrders;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.Quoting;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.order.UnpaidOrder;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What renewing costs, for how long it can be had, and the order itself: for one line or several alike. */
@Component
final class Renewing {

    static final Slot<Integer> MONTHS = Slot.number("months");
    static final Slot<List<LineId>> LINES = Slot.many("lines", LINE);

    private final Quoting quoting;
    private final PlacingOrder placing;
    private final FindingOrders orders;

    Renewing(Quoting quoting, PlacingOrder placing, FindingOrders orders) {
        this.quoting = quoting;
        this.placing = placing;
        this.orders = orders;
    }

    List<Option<Integer>> terms(Turn turn) {
        List<LineId> lines = lines(turn);
        return QuoteTexts.terms(turn.lasting(
                byTerm(lines),
                () -> turn.need(quoting.toRenewByTerm(turn.acting().member(), lines))));
    }

    private static List<Object> byTerm(List<LineId> lines) {
        return List.of("terms", lines);
    }

    /** For the chosen term. */
    Quote quote(Turn turn) {
        List<LineId> lines = lines(turn);
        int months = turn.get(MONTHS);
        return turn.lasting(
                List.of("quote", lines, months),
                () -> QuoteTexts.ofTerm(turn.asked(byTerm(lines)), months)
                        .orElseGet(() -> turn.need(quoting.toRenew(turn.acting().member(), lines, months))));
    }

    /** Whether an order with one of the lines waits to be paid already. */
    boolean hasUnpaid(Turn turn) {
        return unpaid(turn).isPresent();
    }

    /** Fills {@code number} and {@code sum} of that order, and {@code lines}, ONE or SEVERAL that are to be renewed now. */
    Text unpaid(Text text, Turn turn) {
        UnpaidOrder order = unpaid(turn).orElseThrow();
        return text.with("number", order.number())
                .with("sum", order.sum())
                .with("lines", lines(turn).size() == 1 ? "ONE" : "SEVERAL");
    }

    /** Leads to that order. */
    Facts toUnpaid(Turn turn) {
        return Facts.of(ORDER, unpaid(turn).orElseThrow().id());
    }

    Outcome<Facts> place(Turn turn, IdempotencyKey key) {
        return placing.renew(new RenewLines(turn.acting().member(), lines(turn), turn.get(MONTHS), key))
                .map(order -> turn.facts().with(ORDER, order.id()));
    }

    /** The ticked lines, or else the one that was picked. */
    private static List<LineId> lines(Turn turn) {
        return turn.find(LINES).orElseGet(() -> List.of(turn.get(LINE)));
    }

    private Optional<UnpaidOrder> unpaid(Turn turn) {
        return turn.once("unpaid", () -> turn.need(orders.unpaidOf(turn.acting().member(), lines(turn))));
    }
}

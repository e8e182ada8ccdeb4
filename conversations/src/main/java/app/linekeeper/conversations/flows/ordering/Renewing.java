package app.linekeeper.conversations.flows.ordering;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.Quoting;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;

/** What renewing costs, for how long it can be had, and the order itself: for one line or several alike. */
@Component
final class Renewing {

    static final Slot<Integer> MONTHS = Slot.number("months");

    private final Quoting quoting;
    private final PlacingOrder placing;

    Renewing(Quoting quoting, PlacingOrder placing) {
        this.quoting = quoting;
        this.placing = placing;
    }

    List<Option<Integer>> terms(Turn turn, List<LineId> lines) {
        return QuoteTexts.terms(turn.lasting(
                byTerm(lines),
                () -> turn.need(quoting.toRenewByTerm(turn.acting().member(), lines))));
    }

    private static List<Object> byTerm(List<LineId> lines) {
        return List.of("terms", lines);
    }

    /** For the chosen term. */
    Quote quote(Turn turn, List<LineId> lines) {
        int months = turn.get(MONTHS);
        return turn.lasting(
                List.of("quote", lines, months),
                () -> QuoteTexts.ofTerm(turn.asked(byTerm(lines)), months)
                        .orElseGet(() -> turn.need(quoting.toRenew(turn.acting().member(), lines, months))));
    }

    Outcome<Facts> place(Turn turn, IdempotencyKey key, List<LineId> lines) {
        return placing.renew(new RenewLines(turn.acting().member(), lines, turn.get(MONTHS), key))
                .map(order -> turn.facts().with(ORDER, order.id()));
    }
}

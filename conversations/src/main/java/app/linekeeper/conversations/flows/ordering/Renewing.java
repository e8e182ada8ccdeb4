package app.linekeeper.conversations.flows.ordering;

import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.CommonSlots.LINES;
import static app.linekeeper.conversations.flow.CommonSlots.MONTHS;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Reading;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.order.FindingOrders;
import app.linekeeper.domain.order.LastTerms;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.Quoting;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What renewing costs, for how long it can be had, and the order itself: for one line or several alike. */
@Component
final class Renewing {

    private final Quoting quoting;
    private final PlacingOrder placing;
    private final FindingOrders orders;
    private final FromQuote ways;
    private final LastTerms lastTerms;
    private final Reading<List<LineId>, List<Quote>> byTerm = Reading.of(this::byTerm);

    Renewing(Quoting quoting, PlacingOrder placing, FindingOrders orders, FromQuote ways, LastTerms lastTerms) {
        this.quoting = quoting;
        this.placing = placing;
        this.orders = orders;
        this.ways = ways;
        this.lastTerms = lastTerms;
    }

    /** @param about fills which lines these are */
    TermsOffered terms(Turn turn, UnaryOperator<Text> about) {
        return new TermsOffered(about, byTerm.of(turn, lines(turn)));
    }

    /**
     * For the chosen term.
     *
     * @param about fills which lines these are
     */
    Quoted quoted(Turn turn, UnaryOperator<Text> about) {
        return ways.quoted(
                turn,
                about,
                quote(turn),
                turn.need(orders.unpaidOf(turn.acting().member(), lines(turn))).orElse(null));
    }

    /** For the term that was last paid, where one was that can be had. */
    Facts withLastTerm(Turn turn) {
        return turn.has(MONTHS)
                ? turn.facts()
                : lastTerms
                        .ofLines(turn.acting(), lines(turn))
                        .filter(months -> offered(turn).of(months).isPresent())
                        .map(months -> turn.facts().with(MONTHS, months))
                        .orElseGet(turn::facts);
    }

    /** With what the person is about to see. */
    Facts seen(Turn turn) {
        return ways.seen(turn, quote(turn));
    }

    Outcome<Facts> place(Turn turn, IdempotencyKey key) {
        return placing.renew(new RenewLines(turn.acting().member(), lines(turn), turn.get(MONTHS), key))
                .map(order -> turn.facts().with(ORDER, order.id()));
    }

    StepBuilder<Quoted> payable(StepBuilder<Quoted> s) {
        return ways.on(s, this::place);
    }

    private Quote quote(Turn turn) {
        int months = turn.get(MONTHS);
        return offered(turn)
                .of(months)
                .orElseGet(() -> turn.need(quoting.toRenew(turn.acting().member(), lines(turn), months)));
    }

    private TermsOffered offered(Turn turn) {
        return terms(turn, UnaryOperator.identity());
    }

    private List<Quote> byTerm(Turn turn, List<LineId> lines) {
        return turn.need(quoting.toRenewByTerm(turn.acting().member(), lines));
    }

    /** The ticked lines, or else the one that was picked. */
    private static List<LineId> lines(Turn turn) {
        return turn.find(LINES).orElseGet(() -> List.of(turn.get(LINE)));
    }
}

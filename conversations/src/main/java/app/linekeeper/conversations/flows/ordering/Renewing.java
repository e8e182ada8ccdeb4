package app.linekeeper.conversations.flows.ordering;

import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.CommonSlots.LINES;
import static app.linekeeper.conversations.flow.CommonSlots.MONTHS;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flows.paying.PayFlow.FROM;
import static app.linekeeper.conversations.flows.paying.PayFlow.SEEN;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Reading;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.order.FindingOrders;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.Quoting;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.payment.FittingWallet;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
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
    private final FittingWallet wallets;
    private final Reading<List<LineId>, List<Quote>> byTerm = Reading.of(this::byTerm);

    Renewing(Quoting quoting, PlacingOrder placing, FindingOrders orders, FittingWallet wallets) {
        this.quoting = quoting;
        this.placing = placing;
        this.orders = orders;
        this.wallets = wallets;
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
        MemberId member = turn.acting().member();
        int months = turn.get(MONTHS);
        Quote quote =
                terms(turn, about).of(months).orElseGet(() -> turn.need(quoting.toRenew(member, lines(turn), months)));
        return new Quoted(
                about,
                quote,
                turn.need(orders.unpaidOf(member, lines(turn))).orElse(null),
                wallets.of(member, quote.total(PriceBasis.PARTNER_PAYS)).orElse(null));
    }

    /** The price that was shown is the one that was seen, however the person came to it. */
    Outcome<Facts> place(Turn turn, IdempotencyKey key) {
        return placing.renew(new RenewLines(turn.acting().member(), lines(turn), turn.get(MONTHS), key))
                .map(order -> turn.facts()
                        .with(ORDER, order.id())
                        .with(SEEN, turn.find(SEEN).orElseGet(() -> order.total(PriceBasis.PARTNER_PAYS))));
    }

    /** The same, to be paid from the wallet that covers it. */
    Outcome<Facts> placeAtOnce(Turn turn, IdempotencyKey key) {
        return place(turn, key)
                .map(facts -> wallets.of(turn.acting().member(), facts.get(SEEN))
                        .map(wallet -> facts.with(FROM, FittingWallet.offer(wallet)))
                        .orElse(facts));
    }

    /** With the ways to pay what is quoted: at once where a wallet covers it, and any way; and to what waits to be paid already. */
    StepBuilder<Quoted> payable(StepBuilder<Quoted> s) {
        return s.button(
                        "pay_now",
                        "renew.pay_now",
                        Quoted::atOnce,
                        b -> b.primary()
                                .when(Quoted::isPayableAtOnce)
                                .runs(this::placeAtOnce)
                                .opens(FlowNames.PAY, ORDER, SEEN, FROM))
                .button(
                        "other_way",
                        "renew.pay",
                        b -> b.when(Quoted::isPayableAtOnce).runs(this::place).opens(FlowNames.PAY, ORDER, SEEN))
                .button(
                        "pay",
                        "renew.pay",
                        b -> b.primary()
                                .when(Quoted::isNotPayableAtOnce)
                                .runs(this::place)
                                .opens(FlowNames.PAY, ORDER, SEEN))
                .button(
                        "unpaid",
                        "renew.to_unpaid",
                        Quoted::unpaid,
                        b -> b.when(Quoted::hasUnpaid).opensWith(FlowNames.ORDER, Quoted::unpaidOrder));
    }

    private List<Quote> byTerm(Turn turn, List<LineId> lines) {
        return turn.need(quoting.toRenewByTerm(turn.acting().member(), lines));
    }

    /** The ticked lines, or else the one that was picked. */
    private static List<LineId> lines(Turn turn) {
        return turn.find(LINES).orElseGet(() -> List.of(turn.get(LINE)));
    }
}

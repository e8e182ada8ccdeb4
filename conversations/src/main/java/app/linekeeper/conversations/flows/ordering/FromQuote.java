package app.linekeeper.conversations.flows.ordering;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flows.document.AskingForAct.ACT_NUMBER;
import static app.linekeeper.conversations.flows.document.AskingForAct.NEXT_ACT;
import static app.linekeeper.conversations.flows.paying.PayFlow.FROM;
import static app.linekeeper.conversations.flows.paying.PayFlow.LEFT;
import static app.linekeeper.conversations.flows.paying.PayFlow.SEEN;

import app.linekeeper.conversations.flow.Deed;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Reading;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.paying.PayingAtOnce;
import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.domain.payment.FittingWay;
import app.linekeeper.domain.payment.FittingWay.Fitting;
import app.linekeeper.domain.payment.Offer;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.locales.Text;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ways on from a quote: the press that pays it from where it says, any other way, and to what waits to be paid already. */
@Component
final class FromQuote {

    /** The step before the quote, which keeps what the person is about to see. */
    static final String SEE = "see";

    private final FittingWay ways;
    private final PayingAtOnce paying;
    private final Reading<Quote, Fitting> fitting = Reading.of(this::fitting);

    FromQuote(FittingWay ways, PayingAtOnce paying) {
        this.ways = ways;
        this.paying = paying;
    }

    /**
     * The quote as its screen shows it.
     *
     * @param unpaid an order with one of the lines, or for the same new ones, that waits to be paid already; null for none
     */
    Quoted quoted(Turn turn, UnaryOperator<Text> about, Quote quote, @Nullable OrderRow unpaid) {
        return new Quoted(
                about,
                quote,
                unpaid,
                fitting.of(turn, quote),
                turn.find(SEEN).orElse(null),
                turn.find(FROM).orElse(null));
    }

    /** What the person is about to see: the price, and from where it could be paid. */
    Facts seen(Turn turn, Quote quote) {
        Facts facts = turn.facts().without(FROM).with(SEEN, quote.total(PriceBasis.PARTNER_PAYS));
        Offer way = fitting.of(turn, quote).way();
        return way == null ? facts : facts.with(FROM, way.id());
    }

    /** @param place places the order that is quoted, and settles which it is */
    StepBuilder<Quoted> on(StepBuilder<Quoted> s, Deed place) {
        return s.saysIf(Quoted::isPaidAtOnce, "quote.taking", Quoted::taking)
                .saysIf(Quoted::isShort, "quote.rows", Quoted::lacking)
                .saysIf(Quoted::hasUnpaid, "quote.unpaid", Quoted::unpaid)
                .saysIf(Quoted::isPriceNew, "pay.price_new", Quoted::prices)
                .button(
                        "pay_now",
                        "quote.take",
                        Quoted::wallet,
                        b -> b.primary()
                                .when(Quoted::isPaidAtOnce)
                                .runs((turn, key) ->
                                        place.run(turn, key).map(placed -> paying.pay(turn.with(placed), key)))
                                .leavesIf(turn -> turn.has(LEFT), "pay.receipt", paying::receipt)
                                .opens(FlowNames.PAY, ORDER, SEEN, FROM, LEFT, ACT_NUMBER, NEXT_ACT))
                .button(
                        "ask",
                        "pay.option_invoice",
                        Quoted::option,
                        b -> b.primary().when(Quoted::isPaidLater).runs(place).opens(FlowNames.PAY, ORDER, SEEN, FROM))
                .button(
                        "agree",
                        "pay.agree",
                        Quoted::sum,
                        b -> b.when(Quoted::isPriceNew).then(SEE))
                .button(
                        "other_way",
                        "pay.other_way",
                        b -> b.when(Quoted::isCurrent).runs(place).opens(FlowNames.PAY, ORDER, SEEN))
                .button(
                        "pay",
                        "quote.pay",
                        b -> b.primary().when(Quoted::isWithoutWay).runs(place).opens(FlowNames.PAY, ORDER, SEEN))
                .button(
                        "unpaid",
                        "quote.to_unpaid",
                        Quoted::unpaid,
                        b -> b.when(Quoted::hasUnpaid).opensWith(FlowNames.ORDER, Quoted::unpaidOrder));
    }

    private Fitting fitting(Turn turn, Quote quote) {
        return ways.of(turn.acting().member(), quote);
    }
}

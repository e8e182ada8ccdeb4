package app.linekeeper.conversations.flows.ordering;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flows.paying.WayTexts;
import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.domain.payment.FittingWay.Fitting;
import app.linekeeper.domain.payment.Offer;
import app.linekeeper.domain.payment.OfferId;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be ordered, with every discount.
 *
 * @param about fills what it is about
 * @param unpaid an order with one of the lines, or for the same new ones, that waits to be paid already; null for none
 * @param fitting how it could be paid best now, and what does not suffice
 * @param seen the price that the person has before their eyes; null for none
 * @param from how the person has seen that it could be paid; null for nothing
 */
record Quoted(
        UnaryOperator<Text> about,
        Quote quote,
        @Nullable OrderRow unpaid,
        Fitting fitting,
        @Nullable Money seen,
        @Nullable OfferId from) {

    /** Whether one press pays it: from where the person sees it, and nothing is renewed twice. */
    boolean isPaidAtOnce() {
        return isCurrent() && theWay().balance() != null;
    }

    /** Whether the way that fits asks for money first. */
    boolean isPaidLater() {
        return isCurrent() && theWay().balance() == null;
    }

    /** Whether the way that the person sees is the one that fits. */
    boolean isCurrent() {
        return fitting.way() != null && theWay().id().equals(from) && unpaid == null && !isPriceNew();
    }

    boolean isWithoutWay() {
        return !isCurrent() && !isPriceNew();
    }

    /** Whether no wallet covers it, and one there is. */
    boolean isShort() {
        return fitting.lacking() != null && (fitting.way() == null || theWay().balance() == null);
    }

    /** What stands there and how much lacks. */
    Text lacking(Text text) {
        return text.with("rows", List.of(WayTexts.account(Objects.requireNonNull(fitting.lacking()))));
    }

    /** Whether the price is no longer the one that the person sees. */
    boolean isPriceNew() {
        return seen != null && !seen.equals(price());
    }

    /** Fills {@code sum}. */
    Text sum(Text text) {
        return text.with("sum", price());
    }

    Text prices(Text text) {
        return text.with("before", Objects.requireNonNull(seen)).with("now", price());
    }

    /** What the press takes from where, what is left there, and which documents follow. */
    Text taking(Text text) {
        return WayTexts.confirming(text, theWay());
    }

    /** The way as the label of a button. */
    Text option(Text text) {
        return WayTexts.option(theWay());
    }

    /** Fills {@code sum} and {@code company}, of which the wallet is. */
    Text wallet(Text text) {
        return sum(text).with("company", Objects.requireNonNull(theWay().company()));
    }

    Text heading(Text text) {
        return about.apply(text).with("term", QuoteTexts.term(quote.term().months()));
    }

    Text channels(Text text) {
        return text.with("rows", QuoteTexts.channels(quote));
    }

    Text lines(Text text) {
        return text.with("rows", QuoteTexts.lines(quote));
    }

    Text sums(Text text) {
        return text.with("rows", QuoteTexts.sums(quote));
    }

    /** Until when the lines would be paid, alike ones. */
    Text until(Text text) {
        return text.with("end", quote.lines().get(0).newEnd())
                .with("n", quote.lines().size());
    }

    boolean someAreOff() {
        return off() > 0;
    }

    Text off(Text text) {
        return text.with("n", off());
    }

    boolean hasUnpaid() {
        return unpaid != null;
    }

    /** Fills {@code number} and {@code sum} of that order, and {@code lines}: NEW ones, or ONE or SEVERAL to be renewed now. */
    Text unpaid(Text text) {
        OrderRow order = Objects.requireNonNull(unpaid);
        return text.with("number", order.number()).with("sum", order.sum()).with("lines", kind());
    }

    /** Leads to that order. */
    Facts unpaidOrder() {
        return Facts.of(ORDER, Objects.requireNonNull(unpaid).id());
    }

    private String kind() {
        if (quote.lines().get(0).wanted().line() == null) {
            return "NEW";
        }
        return quote.lines().size() == 1 ? "ONE" : "SEVERAL";
    }

    private Offer theWay() {
        return Objects.requireNonNull(fitting.way());
    }

    private Money price() {
        return quote.total(PriceBasis.PARTNER_PAYS);
    }

    private long off() {
        return quote.lines().stream().filter(line -> line.wanted().isOff()).count();
    }
}

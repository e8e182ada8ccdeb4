package app.linekeeper.conversations.flows.ordering;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.wallet.Wallet;
import app.linekeeper.locales.Text;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be ordered, with every discount.
 *
 * @param about fills what it is about
 * @param unpaid an order with one of the lines that waits to be paid already; null for none
 * @param wallet what could pay it at once; null for nothing
 */
record Quoted(
        UnaryOperator<Text> about,
        Quote quote,
        @Nullable OrderRow unpaid,
        @Nullable Wallet wallet) {

    /** Whether a wallet covers it, and paying it would renew nothing twice. */
    boolean isPayableAtOnce() {
        return wallet != null && unpaid == null;
    }

    boolean isNotPayableAtOnce() {
        return !isPayableAtOnce();
    }

    /** Fills {@code sum} and {@code company}. */
    Text atOnce(Text text) {
        return text.with("sum", quote.total(PriceBasis.PARTNER_PAYS))
                .with("company", Objects.requireNonNull(wallet).companyName());
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

    /** Fills {@code number} and {@code sum} of that order, and {@code lines}, ONE or SEVERAL that are to be renewed now. */
    Text unpaid(Text text) {
        OrderRow order = Objects.requireNonNull(unpaid);
        return text.with("number", order.number())
                .with("sum", order.sum())
                .with("lines", quote.lines().size() == 1 ? "ONE" : "SEVERAL");
    }

    /** Leads to that order. */
    Facts unpaidOrder() {
        return Facts.of(ORDER, Objects.requireNonNull(unpaid).id());
    }

    private long off() {
        return quote.lines().stream().filter(line -> line.wanted().isOff()).count();
    }
}

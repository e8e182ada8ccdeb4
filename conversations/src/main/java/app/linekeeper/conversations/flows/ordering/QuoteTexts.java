package app.linekeeper.conversations.flows.ordering;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flows.line.LineRows;
import app.linekeeper.domain.catalog.PricedChannel;
import app.linekeeper.domain.pricing.LinePrice;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.pricing.QuotedLine;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Quotes in words. A row for each sum and no columns: those break on a phone. */
final class QuoteTexts {

    private QuoteTexts() {}

    /** "12 months". */
    static Text term(int months) {
        return Text.of("quote.term").with("n", months);
    }

    /** A term as a button: months, discount, what is to be paid. */
    static Option<Integer> option(Quote quote) {
        int months = quote.term().months();
        boolean discounted = quote.term().discount().signum() > 0;
        Text label = Text.of(discounted ? "quote.term_option_discounted" : "quote.term_option")
                .with("term", term(months))
                .with("sum", quote.total(PriceBasis.PARTNER_PAYS));
        return Option.of(months, discounted ? label.with("percent", quote.term().percent()) : label);
    }

    /** The channels of identical lines, one a row: how many months at which price. */
    static List<Text> channels(Quote quote) {
        int lines = quote.lines().size();
        return quote.lines().get(0).wanted().channels().stream()
                .map(channel -> lines == 1
                        ? channel(channel, quote)
                        : channel(channel, quote).with("lines", lines))
                .toList();
    }

    private static Text channel(PricedChannel channel, Quote quote) {
        return Text.of(quote.lines().size() == 1 ? "quote.channel" : "quote.channel_of_several")
                .with("channel", channel.name())
                .with("months", quote.term().months())
                .with("monthly", channel.monthly());
    }

    /** Lines to renew, one a row: number, name, new end and what it costs; many of one end and price in one. */
    static List<Text> lines(Quote quote) {
        return new LineRows<QuotedLine>(line -> line.wanted().number(), QuoteTexts::line, QuoteTexts::several)
                .of(quote.lines(), line -> List.of(line.newEnd(), line.price().net()));
    }

    private static Text several(Text lines, List<QuotedLine> alike) {
        return Text.of("quote.lines")
                .with("lines", lines)
                .with("end", alike.get(0).newEnd())
                .with("sum", alike.get(0).price().net().times(alike.size()));
    }

    private static Text line(QuotedLine line) {
        return Text.of("quote.line")
                .with("number", Objects.requireNonNull(line.wanted().number()))
                .with("name", line.wanted().name())
                .with("end", line.newEnd())
                .with("sum", line.price().net());
    }

    /** From the list price to what is to be paid; a discount of nothing is left out. */
    static List<Text> sums(Quote quote) {
        LinePrice total = quote.total();
        List<Text> rows = new ArrayList<>();
        rows.add(Text.of("quote.list").with("sum", total.list()));
        if (!total.termDiscount().isZero()) {
            rows.add(Text.of("quote.term_discount")
                    .with("percent", quote.term().percent())
                    .with("sum", total.termDiscount().negated()));
        }
        if (!total.partnerDiscount().isZero()) {
            rows.add(Text.of("quote.partner_discount")
                    .with("percent", quote.partnerPercent())
                    .with("sum", total.partnerDiscount().negated()));
        }
        rows.add(Text.of("quote.total").with("sum", total.net()));
        return rows;
    }
}

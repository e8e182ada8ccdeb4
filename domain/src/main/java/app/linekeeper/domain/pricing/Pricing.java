package app.linekeeper.domain.pricing;

import app.linekeeper.domain.catalog.Term;
import java.math.BigDecimal;
import java.util.List;

/** The one function that prices lines: a quote is a dry run of the order, with the same numbers (rules 5 to 9). */
public final class Pricing {

    private Pricing() {}

    /**
     * Prices each wanted line by itself.
     *
     * @param partnerRate the partner discount as a fraction, such as 0.35
     */
    public static Quote quote(List<WantedLine> wanted, Term term, BigDecimal partnerRate) {
        return new Quote(
                term,
                partnerRate,
                wanted.stream().map(line -> quoted(line, term, partnerRate)).toList());
    }

    private static QuotedLine quoted(WantedLine line, Term term, BigDecimal partnerRate) {
        LinePrice price = LinePrice.of(line.monthly().times(term.months()), term.discount(), partnerRate);
        return new QuotedLine(line, price, line.endAfter(term.months()));
    }
}

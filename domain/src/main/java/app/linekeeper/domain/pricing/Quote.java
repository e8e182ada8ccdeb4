package app.linekeeper.domain.pricing;

import app.linekeeper.domain.catalog.Term;
import app.linekeeper.domain.line.LineNumbers;
import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * What an order would cost, or does (rules 5 to 10).
 *
 * @param partnerRate the partner discount as a fraction, such as 0.35
 * @param lines at least one, all in one currency
 */
public record Quote(Term term, BigDecimal partnerRate, List<QuotedLine> lines) {

    /** @throws IllegalArgumentException if there is no line */
    public Quote {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a quote has at least one line");
        }
    }

    /** The same, the lines in the order of all lists: by their end, then by their number; those to buy as they are. */
    public Quote sorted() {
        return new Quote(
                term,
                partnerRate,
                lines.stream()
                        .sorted(Comparator.comparing(QuotedLine::newEnd)
                                .thenComparing(
                                        line -> line.wanted().number(), Comparator.nullsFirst(LineNumbers.ORDER)))
                        .toList());
    }

    /** The sums over all lines: list price, term discount, partner discount (rule 9). */
    public LinePrice total() {
        return lines.stream().map(QuotedLine::price).reduce(LinePrice::plus).orElseThrow();
    }

    /** What is to be paid, by who pays with what. */
    public Money total(PriceBasis basis) {
        return total().total(basis);
    }

    /** The partner discount in percent, for words: 35 for 0.35. */
    public BigDecimal partnerPercent() {
        BigDecimal percent = partnerRate.movePointRight(2).stripTrailingZeros();
        return percent.setScale(Math.max(0, percent.scale()));
    }
}

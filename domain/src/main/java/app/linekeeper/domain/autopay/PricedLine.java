package app.linekeeper.domain.autopay;

import app.linekeeper.domain.shared.Money;
import java.util.List;

/** A line that is to be renewed, and what that costs today. */
record PricedLine(DueLine due, Money price) {

    static Money sum(List<PricedLine> lines) {
        return lines.stream().map(PricedLine::price).reduce(Money::plus).orElseThrow();
    }

    static LinesDue together(List<PricedLine> lines) {
        return DueLine.together(lines.stream().map(PricedLine::due).toList());
    }
}

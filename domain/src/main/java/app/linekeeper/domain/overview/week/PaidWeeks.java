package app.linekeeper.domain.overview.week;

import app.linekeeper.domain.shared.Money;
import java.util.List;

/**
 * What was paid for orders one way and in one currency, less what was given back since.
 *
 * @param way of {@link #WAYS}
 * @param weeks the sum of each of {@link WeeklyOverview#WEEKS} weeks, the earliest first
 */
public record PaidWeeks(String way, List<Money> weeks) {

    /** The ways that are told apart, in this order, a card whoever paid with it; anything else is {@code other}. */
    public static final List<String> WAYS =
            List.of("wallet", "invoice", "client_invoice", "client_wallet", "card", "bonuses", "other");

    public PaidWeeks {
        weeks = List.copyOf(weeks);
    }

    /** Of so many weeks, the latest ones. */
    public Money lately(int number) {
        return weeks.stream().skip(weeks.size() - number).reduce(Money::plus).orElseThrow();
    }
}

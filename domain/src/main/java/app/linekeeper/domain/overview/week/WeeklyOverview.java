package app.linekeeper.domain.overview.week;

import app.linekeeper.domain.autopay.WalletOutlook;
import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * A partner's week.
 *
 * @param monday the first day of the week it is about
 * @param ending how many running lines end in each of {@link #WEEKS} weeks, this one first
 * @param off how many lines went off in the last {@link #OFF_DAYS} days
 * @param paid by way and currency, in the {@link #WEEKS} weeks before this one; ways without money are left out
 * @param bonuses what is on the bonus account, in the partner's currency
 * @param charged the wallets of which autopayment takes something in the next {@link #CHARGED_DAYS} days
 */
public record WeeklyOverview(
        String partner,
        LocalDate monday,
        List<Integer> ending,
        int off,
        List<PaidWeeks> paid,
        Money bonuses,
        List<WalletOutlook> charged) {

    public static final int WEEKS = 8;
    public static final int OFF_DAYS = 30;
    public static final int CHARGED_DAYS = 7;

    public WeeklyOverview {
        ending = List.copyOf(ending);
        paid = List.copyOf(paid);
        charged = List.copyOf(charged);
    }

    /** Whether there is anything to tell. */
    public boolean saysSomething() {
        return off > 0
                || !paid.isEmpty()
                || !charged.isEmpty()
                || ending.stream().anyMatch(number -> number > 0);
    }

    /** What was paid in the partner's own currency. */
    public List<PaidWeeks> paidInOwn() {
        Currency own = bonuses.currency();
        return paid.stream()
                .filter(way -> way.weeks().get(0).currency().equals(own))
                .toList();
    }
}

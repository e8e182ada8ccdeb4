package app.linekeeper.domain.autopay;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.wallet.Wallet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A wallet and what will be taken from it by itself.
 *
 * @param due what will be taken within the time that is looked at
 * @param shortOn the first day on which it does not suffice; null where it does
 * @param missing what lacks for all of it; zero where nothing does
 */
public record WalletOutlook(
        Wallet wallet, Money due, @Nullable LocalDate shortOn, Money missing) {

    /** @param charges of this wallet, each with its day and price */
    static WalletOutlook of(Wallet wallet, List<PlannedCharge> charges) {
        Money zero = Money.zero(wallet.balance().currency());
        Money due = zero;
        LocalDate shortOn = null;
        List<PlannedCharge> byDay = charges.stream()
                .sorted(Comparator.comparing(charge -> Objects.requireNonNull(charge.day())))
                .toList();
        for (PlannedCharge each : byDay) {
            due = due.plus(Objects.requireNonNull(each.price()));
            if (shortOn == null && wallet.balance().isLessThan(due)) {
                shortOn = each.day();
            }
        }
        return new WalletOutlook(wallet, due, shortOn, shortOn == null ? zero : due.minus(wallet.balance()));
    }

    public boolean isShort() {
        return shortOn != null;
    }
}
